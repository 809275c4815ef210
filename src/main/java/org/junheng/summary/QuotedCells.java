package org.junheng.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Finding;
import org.junheng.finding.Place;
import org.junheng.store.KeptLine;

/** Adds to what was found beside other files the values of the cells that it names: only the file itself has them. */
final class QuotedCells {

    private final Archive archive;

    QuotedCells(Archive archive) {
        this.archive = archive;
    }

    /** The findings of a file, each with the value of its first cell, in words as it is kept. */
    List<Finding> in(String sha256, List<Finding> findings) {
        Map<String, Map<String, String>> wanted = findings.stream()
                .filter(QuotedCells::isWithout)
                .collect(Collectors.groupingBy(
                        finding -> finding.place().sheet(),
                        Collectors.toMap(QuotedCells::cell, finding -> "", (one, same) -> one, HashMap::new)));
        wanted.forEach((sheet, cells) ->
                archive.sheet(sha256, sheet).ifPresent(spec -> archive.lines(sha256, spec, line -> take(line, cells))));
        return findings.stream()
                .map(finding -> isWithout(finding) ? quoting(finding, wanted) : finding)
                .toList();
    }

    private static void take(KeptLine line, Map<String, String> cells) {
        for (int column = 0; column < line.values().size(); column++) {
            KeptLine.@Nullable Value value = line.values().get(column);
            if (value != null) {
                cells.computeIfPresent(line.cell(column), (cell, none) -> value.text());
            }
        }
    }

    private static Finding quoting(Finding finding, Map<String, Map<String, String>> cells) {
        String typed = cells.getOrDefault(finding.place().sheet(), Map.of()).getOrDefault(cell(finding), "");
        return new Finding(finding.kind(), finding.place(), typed, finding.message(), finding.cure());
    }

    private static boolean isWithout(Finding finding) {
        Place place = finding.place();
        return finding.typed().isEmpty() && !place.cell().isEmpty();
    }

    /** Of several cells that were told as one, the first. */
    private static String cell(Finding finding) {
        return finding.place().cell().split(" ", 2)[0];
    }
}
