package org.junheng.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.store.KeptLine;
import org.junheng.summary.Correction;
import org.junheng.summary.Correction.Difference;

/** What a school changed against its version before, as lines below the list in its returned copy. */
final class ReturnedChanges {

    /** So many cells are named; the school knows the rest. */
    private static final int LISTED = 50;

    private ReturnedChanges() {}

    /** Lines of the list's columns, without a number and a rule: nobody has to answer them. */
    static List<List<@Nullable Object>> rows(Correction correction) {
        List<Difference> differences = correction.differences();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        String effect = correction.words();
        rows.add(row(
                null,
                "与上一份“" + fileName(correction.earlier()) + "”相比改了" + differences.size() + "处"
                        + (effect.isEmpty() ? "，各项指标没有变化" : "：" + effect)));
        differences.stream().limit(LISTED).forEach(each -> rows.add(row(place(each), words(each))));
        if (differences.size() > LISTED) {
            rows.add(row(null, "其余" + (differences.size() - LISTED) + "处从略"));
        }
        return rows;
    }

    private static List<@Nullable Object> row(@Nullable String place, String words) {
        return Arrays.asList(null, "更正对比", null, place, words, null, null);
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String place(Difference each) {
        return each.sheet().name() + (each.row() == 0 ? "" : "第" + each.row() + "行");
    }

    private static String words(Difference each) {
        return each.item() + "：" + text(each.before()) + "→" + text(each.after());
    }

    private static String text(KeptLine.@Nullable Value value) {
        return value == null ? "（空）" : value.text();
    }
}
