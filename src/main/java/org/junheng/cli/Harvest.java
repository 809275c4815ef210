package org.junheng.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Level;
import org.junheng.sample.Planted;
import org.junheng.summary.Handed;

/**
 * What a check found of the mistakes that were planted.
 *
 * @param planted with whether it was found at its cell
 * @param besides what is to be corrected or explained though nobody planted it
 */
record Harvest(List<Result> planted, List<Spot> besides) {

    /** A rule that spoke at a cell of a file. */
    record Spot(String rule, String file, String sheet, String cell) {

        static Spot of(Planted planted) {
            return new Spot(planted.rule(), planted.file(), planted.sheet(), planted.cell());
        }

        static Spot of(Handed file, Finding finding) {
            return new Spot(
                    finding.kind().code(),
                    file.path(),
                    finding.place().sheet(),
                    finding.place().cell());
        }
    }

    /**
     * A mistake and what became of it.
     *
     * @param elsewhere where its rule spoke in the same file instead; empty where it was found
     */
    record Result(Planted planted, boolean found, List<Spot> elsewhere) {}

    static Harvest of(List<Planted> planted, List<Handed> files) {
        Set<Spot> wanted = new HashSet<>(planted.stream().map(Spot::of).toList());
        Map<Spot, Level> said = new HashMap<>();
        List<Spot> besides = new ArrayList<>();
        for (Handed file : files) {
            for (Finding finding : file.findings()) {
                Spot spot = Spot.of(file, finding);
                said.put(spot, finding.level());
                if (finding.level() != Level.N && !wanted.contains(spot)) {
                    besides.add(spot);
                }
            }
        }
        return new Harvest(
                planted.stream()
                        .map(each -> result(each, said.keySet(), besides))
                        .toList(),
                besides);
    }

    private static Result result(Planted planted, Set<Spot> said, List<Spot> besides) {
        boolean found = said.contains(Spot.of(planted));
        Stream<Spot> elsewhere = besides.stream()
                .filter(spot ->
                        spot.rule().equals(planted.rule()) && spot.file().equals(planted.file()));
        return new Result(planted, found, found ? List.of() : elsewhere.toList());
    }

    /** Whether every mistake was found at its cell, and nothing else. */
    boolean isComplete() {
        return besides.isEmpty() && planted.stream().allMatch(Result::found);
    }

    /** What the person is told, line by line. */
    List<String> words() {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("规则", "结果", "工作表", "单元格", "文件", "埋设的错误")));
        planted.forEach(result -> rows.add(row(result)));
        besides.forEach(
                spot -> rows.add(List.of(spot.rule(), "多出", spot.sheet(), spot.cell(), spot.file(), "没有埋设，却查出了")));
        long found = planted.stream().filter(Result::found).count();
        List<String> words = new ArrayList<>(TextTable.of(rows, rows.get(0).size() - 1));
        words.add("应查出" + planted.size() + "处，查出" + found + "处，未查出" + (planted.size() - found) + "处，多查出"
                + besides.size() + "处");
        return words;
    }

    private static List<String> row(Result result) {
        Planted planted = result.planted();
        String state = result.found() ? "查出" : result.elsewhere().isEmpty() ? "未查出" : "位置不符";
        return List.of(
                planted.rule(),
                state,
                planted.sheet(),
                planted.cell(),
                planted.file(),
                planted.words() + (planted.follows() ? "（随之而来）" : ""));
    }
}
