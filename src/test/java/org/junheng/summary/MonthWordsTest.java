package org.junheng.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.school.Measure;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole sentences of whole months, case by case. */
class MonthWordsTest {

    private static final Map<Measure, String> SOUND = Map.of();
    private static final Map<Measure, String> POOR = Map.of(Measure.BACKBONE_TEACHERS, "2");
    private static final Map<Measure, String> POORER = Map.of(Measure.BACKBONE_TEACHERS, "0");
    private static final YearMonth SEPTEMBER = InventedCounty.OCTOBER.minusMonths(1);

    /** A month, and what its headline and its findings say, a line each. */
    private record Case(String name, InventedCounty county, String words) {}

    @TestFactory
    Stream<DynamicTest> wordsOf() {
        return Stream.of(
                        new Case("improved and passes", now(SOUND).after(then(POOR)), """
                                达标。小学3所、初中2所全部综合达标，14项差异系数均不高于标准；上月为未达标。基于5/5所学校。
                                小学7项差异系数均不高于标准0.50（各项都为0.000），上月最高的是县级以上骨干教师0.544。
                                初中7项差异系数均不高于标准0.45（各项都为0.000），与上月相同。
                                小学3所全部综合达标（标准为7项中至少6项达标，其余不低于标准的85%），上月有1所未达标。
                                初中2所全部综合达标（标准为7项中至少6项达标，其余不低于标准的85%），与上月相同。
                                应报5所全部报送并通过检查（截止日为11月5日，按时5所），上月也全部报送。
                                """),
                        new Case("improved but fails", now(POOR).after(then(POORER)), """
                                未达标。小学1所综合未达标，14项差异系数中1项高于标准；未达标学校数和超标项数均与上月相同。基于5/5所学校。
                                小学3所中1所综合未达标（标准为7项中至少6项达标，其余不低于标准的85%），未达标所数与上月相同。未达标的是乙小学。该校补县级以上骨干教师7人即可达标。
                                小学7项差异系数中1项高于标准0.50（县级以上骨干教师0.544，超出0.044），比上月下降0.163。县级以上骨干教师的差距主要来自乙小学（偏低，占67%）、甲小学（偏高，占17%）、丙小学（偏高，占17%）。最少把乙小学补到标准，县级以上骨干教师即降到0.083。
                                最普遍的短板是县级以上骨干教师：小学1所低于标准（标准为每百名学生小学1人），与上月相同。低于标准的是乙小学（小学0.20人）。补到标准共需县级以上骨干教师8人。
                                初中7项差异系数均不高于标准0.45（各项都为0.000），与上月相同。
                                初中2所全部综合达标（标准为7项中至少6项达标，其余不低于标准的85%），与上月相同。
                                """),
                        new Case("worse", now(POOR).after(then(SOUND)), """
                                未达标。小学1所综合未达标，14项差异系数中1项高于标准；上月为达标。基于5/5所学校。
                                小学3所中1所综合未达标（标准为7项中至少6项达标，其余不低于标准的85%），比上月增加1所，均为本月新出现。未达标的是乙小学。该校补县级以上骨干教师7人即可达标。
                                小学7项差异系数中1项高于标准0.50（县级以上骨干教师0.544，超出0.044），比上月上升0.544，上月未超过标准。县级以上骨干教师的差距主要来自乙小学（偏低，占67%）、甲小学（偏高，占17%）、丙小学（偏高，占17%）。最少把乙小学补到标准，县级以上骨干教师即降到0.083。
                                最普遍的短板是县级以上骨干教师：小学1所低于标准（标准为每百名学生小学1人），比上月增加1所。低于标准的是乙小学（小学0.20人）。补到标准共需县级以上骨干教师8人。
                                初中7项差异系数均不高于标准0.45（各项都为0.000），与上月相同。
                                初中2所全部综合达标（标准为7项中至少6项达标，其余不低于标准的85%），与上月相同。
                                """),
                        new Case("first month", now(POOR), """
                                未达标。小学1所综合未达标，14项差异系数中1项高于标准；首月出数，无上月可比。基于5/5所学校。
                                小学3所中1所综合未达标（标准为7项中至少6项达标，其余不低于标准的85%）。未达标的是乙小学。该校补县级以上骨干教师7人即可达标。
                                小学7项差异系数中1项高于标准0.50（县级以上骨干教师0.544，超出0.044）。县级以上骨干教师的差距主要来自乙小学（偏低，占67%）、甲小学（偏高，占17%）、丙小学（偏高，占17%）。最少把乙小学补到标准，县级以上骨干教师即降到0.083。
                                最普遍的短板是县级以上骨干教师：小学1所低于标准（标准为每百名学生小学1人）。低于标准的是乙小学（小学0.20人）。补到标准共需县级以上骨干教师8人。
                                初中7项差异系数均不高于标准0.45（各项都为0.000）。
                                初中2所全部综合达标（标准为7项中至少6项达标，其余不低于标准的85%）。
                                """),
                        new Case(
                                "what drives the spread is to be corrected",
                                now(POOR).finding(2, "E301"),
                                """
                                未达标。小学1所综合未达标，14项差异系数中1项高于标准；首月出数，无上月可比。基于5/5所学校，1所待更正。
                                小学3所中1所综合未达标（标准为7项中至少6项达标，其余不低于标准的85%）。未达标的是乙小学。该校补县级以上骨干教师7人即可达标。
                                小学7项差异系数中1项高于标准0.50（县级以上骨干教师0.544，超出0.044）。县级以上骨干教师的差距主要来自乙小学（偏低，占67%，数据待更正）、甲小学（偏高，占17%）、丙小学（偏高，占17%）。先请乙小学更正数据，更正前不宜据此安排投入。
                                最普遍的短板是县级以上骨干教师：小学1所低于标准（标准为每百名学生小学1人）。低于标准的是乙小学（小学0.20人）。补到标准共需县级以上骨干教师8人。
                                应报5所全部报送，1所待更正（截止日为11月5日，按时5所）。待更正的是乙小学。请按退回的表改正后重报，改正前按所填数字计算并标记。
                                初中7项差异系数均不高于标准0.45（各项都为0.000）。
                                """),
                        new Case(
                                "what drives the spread is asked about",
                                now(POOR).finding(2, "Q308"),
                                """
                                未达标。小学1所综合未达标，14项差异系数中1项高于标准；首月出数，无上月可比。基于5/5所学校。
                                小学3所中1所综合未达标（标准为7项中至少6项达标，其余不低于标准的85%）。未达标的是乙小学。该校补县级以上骨干教师7人即可达标。
                                小学7项差异系数中1项高于标准0.50（县级以上骨干教师0.544，超出0.044）。县级以上骨干教师的差距主要来自乙小学（偏低，占67%）、甲小学（偏高，占17%）、丙小学（偏高，占17%）。先请乙小学说明数据疑问；属实的，最少把乙小学补到标准，县级以上骨干教师即降到0.083。
                                最普遍的短板是县级以上骨干教师：小学1所低于标准（标准为每百名学生小学1人）。低于标准的是乙小学（小学0.20人）。补到标准共需县级以上骨干教师8人。
                                应报5所全部报送，1所待说明（截止日为11月5日，按时5所）。待说明的是乙小学。请逐条改正或说明。
                                初中7项差异系数均不高于标准0.45（各项都为0.000）。
                                """),
                        new Case("one school missing", now(SOUND).silent(2).after(then(SOUND)), """
                                数据不全，暂不能评定。小学1所数据不全不能评定，14项差异系数均不高于标准；上月为达标。基于4/5所学校，1所没有数据。
                                应报5所，已报4所，缺报1所（截止日为11月5日，按时4所），缺报所数比上月增加1所。缺报的是乙小学。请催报；缺报学校没有数字可用。
                                小学3所中1所缺少数据，不能评定（县级达标要求每所学校都达标），不能评定的所数比上月增加1所。缺少数据的是乙小学。请按问题清单改正或补报后重新出数。
                                小学7项差异系数均不高于标准0.50（各项都为0.000），与上月相同。
                                初中7项差异系数均不高于标准0.45（各项都为0.000），与上月相同。
                                初中2所全部综合达标（标准为7项中至少6项达标，其余不低于标准的85%），与上月相同。
                                """),
                        new Case("all well", now(SOUND).after(then(SOUND)), """
                                达标。小学3所、初中2所全部综合达标，14项差异系数均不高于标准；上月同样达标。基于5/5所学校。
                                小学7项差异系数均不高于标准0.50（各项都为0.000），与上月相同。
                                初中7项差异系数均不高于标准0.45（各项都为0.000），与上月相同。
                                小学3所全部综合达标（标准为7项中至少6项达标，其余不低于标准的85%），与上月相同。
                                初中2所全部综合达标（标准为7项中至少6项达标，其余不低于标准的85%），与上月相同。
                                应报5所全部报送并通过检查（截止日为11月5日，按时5所），上月也全部报送。
                                """),
                        new Case(
                                "everything missing",
                                now(SOUND)
                                        .silent(1)
                                        .silent(2)
                                        .silent(3)
                                        .silent(4)
                                        .silent(5)
                                        .after(then(SOUND)),
                                """
                                数据不全，暂不能评定。小学3所、初中2所数据不全不能评定，14项差异系数无法计算；上月为达标。基于0/5所学校，5所没有数据。
                                应报5所，没有一所报来可用的月报（截止日为11月5日，按时0所），缺报所数比上月增加5所。请催报；缺报学校没有数字可用。
                                小学3所都缺少数据，不能评定，差异系数无法计算（县级达标要求每所学校都达标），不能评定的所数比上月增加3所。缺少数据的是甲小学、乙小学、丙小学。请按问题清单改正或补报后重新出数。
                                初中2所都缺少数据，不能评定，差异系数无法计算（县级达标要求每所学校都达标），不能评定的所数比上月增加2所。缺少数据的是丁中学、戊中学。请按问题清单改正或补报后重新出数。
                                """))
                .map(each -> DynamicTest.dynamicTest(
                        each.name(),
                        () -> assertThat(said(each.county().picture())).isEqualTo(each.words())));
    }

    private static String said(MonthPicture picture) {
        Headline headline = Headline.of(picture);
        return Stream.concat(
                        Stream.of(headline.verdict().words() + "。" + headline.sentence() + headline.coverage() + "。"),
                        Statements.of(picture).stream().map(StatementsTest::words))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static InventedCounty now(Map<Measure, String> second) {
        return county(InventedCounty.OCTOBER, second);
    }

    private static InventedCounty then(Map<Measure, String> second) {
        return county(SEPTEMBER, second);
    }

    private static InventedCounty county(YearMonth month, Map<Measure, String> second) {
        return InventedCounty.ofFive(month, second, SOUND);
    }
}
