package org.junheng.finding;

import java.util.regex.Pattern;

/** Knows the phrases that assure and explain nothing: 情况属实, 经核实无误. */
final class Assurances {

    private static final int FEWEST_CHARACTERS = 4;
    private static final int FEWEST_WORDS_LEFT = 2;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern PHRASES =
            Pattern.compile("情况|实际|属实|无误|误差|错误|有误|没有|没|无|问题|异议|疑问|疑义|正确|准确|真实|正常|确实|如实|如此|的确"
                    + "|确认|核对|核实|核查|检查|复核|自查|数据|数字|数值|填报|填写|上报|报送|录入|统计|以上|上述|此项|该项|本项|此处|该处|此数|该数"
                    + "|本校|我校|学校|全部|均|都|已经|已|经|就是|系|为准|为|以|是|的|了|过|请|特此|予以|说明|解释|同意|知道|知晓|收到|谢谢|通过|审核|无需|不用|不需|修改|改");

    private Assurances() {}

    static boolean isMoreThanOne(String words) {
        String said = SIGNS.matcher(words).replaceAll("");
        String left = PHRASES.matcher(said).replaceAll("").replaceAll("\\p{Nd}", "");
        return said.codePointCount(0, said.length()) >= FEWEST_CHARACTERS
                && left.codePoints().distinct().count() >= FEWEST_WORDS_LEFT;
    }
}
