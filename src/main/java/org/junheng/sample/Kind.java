package org.junheng.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.school.Founder;
import org.junheng.school.Labelled;
import org.junheng.school.Locality;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;

/**
 * A line of the county's mix: what a school is, how large, and where it stands out.
 *
 * @param name what follows the place in its name; with {@code *} it always follows a place
 * @param seniors students of 高中
 * @param pair which pair it belongs to and on which side, such as {@code 优A}; empty for none
 * @param shared how much of its premises the stages share: 0 nothing, 1 everything
 */
record Kind(
        SchoolType type,
        Locality locality,
        Founder founder,
        String name,
        Size primary,
        Size junior,
        int seniors,
        String pair,
        double shared,
        List<Level> levels) {

    /** How many grades of how many classes of how many students. */
    record Size(int grades, int classes, int students) {

        private static final Pattern SHAPE = Pattern.compile("(\\d+)x(\\d+)x(\\d+)");

        static Size parse(String text) {
            Matcher shape = SHAPE.matcher(text);
            return shape.matches()
                    ? new Size(
                            Integer.parseInt(shape.group(1)),
                            Integer.parseInt(shape.group(2)),
                            Integer.parseInt(shape.group(3)))
                    : new Size(0, 0, 0);
        }

        int total() {
            return grades * classes * students;
        }
    }

    /** How an indicator of a stage stands to its limit: 0.8 is a fifth below it. */
    record Level(Stage stage, Aim aim, double value) {}

    Kind {
        levels = List.copyOf(levels);
    }

    /** Reads {@code 办学类型|城乡|举办者|名称|小学|初中|高中|结对|共用|水平}. */
    static Kind parse(String line) {
        String[] part = line.split("\\|", -1);
        return new Kind(
                Labelled.of(SchoolType.class, part[0]).orElseThrow(),
                Labelled.of(Locality.class, part[1]).orElseThrow(),
                Labelled.of(Founder.class, part[2]).orElseThrow(),
                part[3],
                Size.parse(part[4]),
                Size.parse(part[5]),
                part[6].isEmpty() ? 0 : Integer.parseInt(part[6]),
                part[7],
                part[8].isEmpty() ? 0 : Double.parseDouble(part[8]),
                levels(part[9]));
    }

    /** {@code 小R2=0.6}, several apart by spaces. */
    private static List<Level> levels(String text) {
        List<Level> levels = new ArrayList<>();
        for (String level : text.split(" ", -1)) {
            if (!level.isEmpty()) {
                levels.add(new Level(
                        level.startsWith("小") ? Stage.PRIMARY : Stage.JUNIOR,
                        Aim.valueOf(level.substring(1, 3)),
                        Double.parseDouble(level.substring(4))));
            }
        }
        return levels;
    }

    Size size(Stage stage) {
        return stage == Stage.PRIMARY ? primary : junior;
    }

    /** Whether it belongs to the pair of this mark. */
    boolean isPairedBy(String mark) {
        return !pair.isEmpty() && pair.substring(1).equals(mark.substring(1));
    }
}
