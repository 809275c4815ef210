package org.junheng.summary;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junheng.school.Measure;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;

/** An invented county of many schools that drift over the months; the same numbers always. */
public final class BigCounty {

    private static final List<String> TOWNS = List.of("城关镇", "河口乡", "青石镇", "柳林乡", "白塔镇", "东溪街道", "南坪镇", "石桥乡");
    private static final List<String> NAMES =
            List.of("第一", "实验", "育才", "文昌", "中心", "希望", "明德", "启明", "向阳", "红旗", "云山", "清河", "松岭", "望江");

    private BigCounty() {}

    public static InventedCounty of(int schools, int months) {
        InventedCounty county = month(schools, InventedCounty.OCTOBER.minusMonths(months - 1), months - 1);
        for (int back = months - 2; back >= 0; back--) {
            county = month(schools, InventedCounty.OCTOBER.minusMonths(back), back)
                    .after(county);
        }
        county.finding(3, "E201").finding(9, "E201").finding(12, "Q115").finding(7, "E118");
        return county.carried(5).carried(11);
    }

    private static InventedCounty month(int schools, YearMonth month, int back) {
        InventedCounty county = InventedCounty.of(month);
        for (int number = 1; number <= schools; number++) {
            add(county, number, back);
        }
        return county;
    }

    private static void add(InventedCounty county, int number, int back) {
        String town = TOWNS.get(number % TOWNS.size());
        String name = town.substring(0, 2) + NAMES.get((number * 5) % NAMES.size());
        if (number % 20 == 19) {
            county.school(number, name + "教学点", SchoolType.TEACHING_POINT, town)
                    .unit(number, Stage.PRIMARY, figures(number, back, number % 40 == 19 ? 3 : 64, Stage.PRIMARY));
        } else if (number % 7 == 0) {
            county.school(number, name + "九年一贯制学校", SchoolType.NINE_YEAR, town)
                    .unit(number, Stage.PRIMARY, figures(number, back, 700, Stage.PRIMARY))
                    .unit(number, Stage.JUNIOR, figures(number, back, 480, Stage.JUNIOR));
        } else if (number % 3 == 0) {
            county.school(number, name + "中学", SchoolType.JUNIOR, town)
                    .unit(number, Stage.JUNIOR, figures(number, back, 1100, Stage.JUNIOR));
        } else {
            county.school(number, name + "小学", SchoolType.PRIMARY, town)
                    .unit(number, Stage.PRIMARY, figures(number, back, 850, Stage.PRIMARY));
        }
    }

    private static Map<Measure, String> figures(int number, int back, int size, Stage stage) {
        Random random = new Random(31L * number + (stage == Stage.JUNIOR ? 1 : 0));
        long students = size < 100 ? size : Math.round(size * (0.4 + 1.4 * random.nextDouble()));
        double drift = 1 - 0.012 * back * (random.nextDouble() - 0.2);
        boolean junior = stage == Stage.JUNIOR;
        double limited = students * drift;
        return Map.of(
                Measure.STUDENTS, Long.toString(students),
                Measure.QUALIFIED_TEACHERS, per(limited, (junior ? 5.3 : 4.2) / 100, 1.0, 0.8, random),
                Measure.BACKBONE_TEACHERS, per(limited, 0.01, 0.98, 2.4, random),
                Measure.SPORT_ART_TEACHERS, per(limited, 0.009, 1.0, 1.0, random),
                Measure.TEACHING_AREA, per(limited, junior ? 6.9 : 5.4, 0.99, 1.1, random),
                Measure.GROUND_AREA, per(limited, junior ? 9.8 : 7.1, 0.97, junior ? 3.4 : 1.4, random),
                Measure.EQUIPMENT_VALUE, per(limited, junior ? 2500 : 2000, 0.97, 1.9, random),
                Measure.MULTIMEDIA_ROOMS, per(limited, 0.0238, 0.9 - 0.012 * back, 1.3, random),
                Measure.GYM_AREA, Long.toString(Math.round(limited * 0.5)));
    }

    private static String per(double students, double limit, double least, double spread, Random random) {
        double skewed = random.nextDouble();
        return Long.toString(Math.round(students * limit * (least + spread * skewed * skewed)));
    }
}
