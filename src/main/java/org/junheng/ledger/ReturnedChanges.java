package org.junheng.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Place;
import org.junheng.store.KeptLine;
import org.junheng.summary.Correction;
import org.junheng.summary.Correction.Difference;
import org.junheng.workbook.Marked;
import org.junheng.workbook.References;

/** What a school changed against its version before, as lines below the list in its returned copy. */
final class ReturnedChanges {

    /** So many cells are named; the school knows the rest. */
    private static final int LISTED = 50;

    private ReturnedChanges() {}

    /** Lines of the list's columns, without a number and a rule: nobody has to answer them. */
    static List<List<@Nullable Object>> rows(Correction correction, UnaryOperator<Place> moved) {
        List<Difference> differences = correction.differences();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        String effect = correction.words();
        rows.add(row(
                null,
                "与上一份“" + fileName(correction.earlier()) + "”相比改了" + differences.size() + "处"
                        + (effect.isEmpty() ? "，各项指标没有变化" : "：" + effect)));
        differences.stream().limit(LISTED).forEach(each -> rows.add(row(place(each, moved), words(each))));
        if (differences.size() > LISTED) {
            rows.add(row(null, "其余" + (differences.size() - LISTED) + "处从略"));
        }
        return rows;
    }

    private static List<@Nullable Object> row(@Nullable Object place, String words) {
        return Arrays.asList(null, "更正对比", null, place, words, null, null);
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A cell as a link to it; a row that came or went, in words. */
    private static Object place(Difference each, UnaryOperator<Place> moved) {
        String sheet = each.sheet().name();
        if (each.column() == null) {
            return sheet + each.cell();
        }
        Place place = moved.apply(new Place(sheet, each.cell()));
        return Marked.link(place.sheet() + "!" + place.cell(), References.to(place.sheet(), place.cell()));
    }

    private static String words(Difference each) {
        return each.item() + "：" + text(each.before()) + "→" + text(each.after());
    }

    private static String text(KeptLine.@Nullable Value value) {
        return value == null ? "（空）" : value.text();
    }
}
