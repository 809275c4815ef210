package org.junheng.indicator.guarantee;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Words beside a figure: who misses it by how much, who was eased, of whom nothing is known. */
final class Remarks {

    private static final int MOST = 10;

    private Remarks() {}

    static String of(List<Brought> brought) {
        List<String> remarks = new ArrayList<>();
        add(remarks, "差距：", brought, each -> !each.lack().isEmpty(), Brought::lack);
        add(remarks, "按放宽的标准达标：", brought, each -> !each.eased().isEmpty(), Brought::eased);
        List<Brought> unreported =
                brought.stream().filter(Brought::open).filter(Remarks::silent).toList();
        List<Brought> open =
                brought.stream().filter(each -> each.open() && !silent(each)).toList();
        add(remarks, open.size() + "所数据不全，不能判定：", open, each -> true, Remarks::cells);
        add(remarks, unreported.size() + "所没有报表：", unreported, each -> true, each -> "");
        return String.join("；", remarks);
    }

    private static void add(
            List<String> remarks,
            String head,
            List<Brought> brought,
            Predicate<Brought> wanted,
            Function<Brought, String> words) {
        List<Brought> named = brought.stream().filter(wanted).toList();
        if (!named.isEmpty()) {
            remarks.add(head
                    + named.stream()
                            .limit(MOST)
                            .map(each -> each.school().name() + bracketed(words.apply(each)))
                            .collect(Collectors.joining("、"))
                    + (named.size() > MOST ? "等" + named.size() + "所" : ""));
        }
    }

    private static String bracketed(String words) {
        return words.isEmpty() ? "" : "（" + words + "）";
    }

    private static boolean silent(Brought brought) {
        return brought.share().sheet().isEmpty();
    }

    private static String cells(Brought brought) {
        List<String> wanting = brought.share().wanting();
        return wanting.isEmpty()
                ? "未填报"
                : wanting.get(0) + (wanting.size() > 1 ? "等" + wanting.size() + "处" : "") + "有误";
    }
}
