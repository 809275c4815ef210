package org.junheng.validation.across;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.finding.Kind;

/** A school's papers beside those of the county. */
final class SpreadRules {

    static final Kind FULL_MARKS = new Kind(
            "E702", "各校满分不一致", "{grade}{subject}有{above}人高于满分{full}分，其他学校没有，像是满分与其他学校不同", "请核对试卷满分，按全县统一的满分折算后填写");
    static final Kind APART = new Kind("Q704", "成绩明显偏离全县", "{grade}{subject}本校{reason}", "请核对成绩是否误填；属实的请说明");

    static final List<Kind> KINDS = List.of(FULL_MARKS, APART);

    private static final int SCHOOLS = 3;
    private static final int FOR_MEAN = 5;
    private static final int FOR_SPREAD = 10;
    private static final int FEWEST_ABOVE = 3;
    private static final int TWENTIETH = 20;
    private static final BigDecimal NINE = BigDecimal.valueOf(9);

    private record Paper(Reported school, PaperMark mark) {}

    private SpreadRules() {}

    static Stream<Said> ask(List<Reported> schools) {
        Map<PaperMark.Key, List<Paper>> papers = new LinkedHashMap<>();
        schools.forEach(school -> school.now().papers().stream()
                .filter(mark -> mark.sat() > 0)
                .forEach(mark -> papers.computeIfAbsent(mark.key(), key -> new ArrayList<>())
                        .add(new Paper(school, mark))));
        return papers.values().stream().flatMap(SpreadRules::ofPaper);
    }

    private static Stream<Said> ofPaper(List<Paper> papers) {
        boolean common = papers.stream().filter(SpreadRules::isAbove).count() * 2 < papers.size();
        Stream<Said> fullMarks = papers.stream()
                .filter(paper -> common && isAbove(paper))
                .map(paper -> said(
                        paper,
                        FULL_MARKS,
                        Map.of(
                                "above",
                                paper.mark().above(),
                                "full",
                                paper.mark().fullMarks().toPlainString())));
        List<Paper> sound =
                papers.stream().filter(paper -> paper.mark().above() == 0).toList();
        return Stream.concat(fullMarks, sound.size() < SCHOOLS ? Stream.empty() : apart(sound));
    }

    private static boolean isAbove(Paper paper) {
        PaperMark mark = paper.mark();
        return mark.above() >= FEWEST_ABOVE && mark.above() * TWENTIETH >= mark.sat();
    }

    private static Stream<Said> apart(List<Paper> papers) {
        PaperMark county =
                papers.stream().map(Paper::mark).reduce(PaperMark::plus).orElseThrow();
        return papers.stream().filter(paper -> !paper.mark().even()).flatMap(paper -> {
            String reason = reason(paper.mark(), county);
            return reason.isEmpty() ? Stream.empty() : Stream.of(said(paper, APART, Map.of("reason", reason)));
        });
    }

    private static String reason(PaperMark own, PaperMark county) {
        BigDecimal distance = own.mean().subtract(county.mean());
        BigDecimal variance = county.variance();
        if (own.sat() >= FOR_MEAN && distance.multiply(distance).compareTo(variance.multiply(NINE)) > 0) {
            return "平均分" + shown(own.mean()) + "，全县" + shown(county.mean()) + "，相差超过3个标准差";
        }
        return own.sat() >= FOR_SPREAD && own.variance().multiply(NINE).compareTo(variance) < 0
                ? "成绩的标准差不到全县的三分之一"
                : "";
    }

    private static Said said(Paper paper, Kind kind, Map<String, ?> facts) {
        Map<String, Object> all = new LinkedHashMap<>(facts);
        all.put("grade", paper.mark().key().grade());
        all.put("subject", paper.mark().key().subject());
        return new Said(paper.school().school(), kind.at(paper.mark().place(), "", all));
    }

    private static String shown(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
