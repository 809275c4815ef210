package org.junheng.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Invents names of people and places. */
final class Names {

    static final String COUNTY = "清川县";

    private static final List<String> SURNAMES =
            characters("王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓冯" + "萧程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛");
    private static final List<String> BOYS = characters("伟强磊军勇杰涛超明刚平辉鹏华飞波斌宇浩凯健俊帆博文晨轩睿航志远恒毅诚栋梁旭阳峰");
    private static final List<String> GIRLS = characters("芳娜敏静丽娟艳秀英霞玲桂兰洁梅琳雪倩婷颖慧怡佳瑶欣悦雨涵思彤晓燕菲璐莹萍蓉岚");
    private static final List<String> PLACE_STARTS =
            characters("东西南北上下大小新古青白黄红乌金银石沙松柏杨柳桃梅竹莲枫桐云霞龙凤鹤鹿马牛双三五九长平安和兴永福高深清明秀紫碧翠玉珠天星月");
    private static final List<String> PLACE_ENDS = characters("岭溪坪湾塘坡桥河沟岩洞坝垭坳畈墩渡口湖泉井峰谷源林园台滩洲冲岗寨营屯庄桠埠港洼");
    private static final double TWO_GIVEN = 0.75;

    private Names() {}

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).distinct().toList();
    }

    static String person(Chance chance, boolean male) {
        List<String> given = male ? BOYS : GIRLS;
        String name = chance.of(SURNAMES) + chance.of(given);
        return chance.happens(TWO_GIVEN) ? name + chance.of(given) : name;
    }

    /** Every place name there is, in an order of chance. */
    static List<String> places(Chance chance) {
        List<String> places = PLACE_STARTS.stream()
                .flatMap(start -> PLACE_ENDS.stream().map(end -> start + end))
                .collect(Collectors.toCollection(ArrayList::new));
        chance.shuffle(places);
        return places;
    }

    /** A mobile number of a range that no operator has. */
    static String phone(Chance chance) {
        return "154" + String.format(Locale.ROOT, "%08d", chance.between(0, 99_999_999));
    }
}
