package org.junheng.briefing;

import java.util.List;
import java.util.stream.Collectors;
import org.junheng.briefing.BriefingPage.Section;
import org.junheng.school.Stage;

/** The indicators: how far the schools lie apart, how that moved, where each school lies, and how each figure came about. */
public record IndicatorsPart(
        Section section,
        String lead,
        List<SpreadBlock> spreads,
        List<SlopeChart> slopes,
        List<TrendBlock> trends,
        List<StripBlock> strips,
        List<HeatTable> heats,
        String schoolsTitle,
        List<SchoolSheet> schools) {

    public IndicatorsPart {
        spreads = List.copyOf(spreads);
        slopes = List.copyOf(slopes);
        trends = List.copyOf(trends);
        strips = List.copyOf(strips);
        heats = List.copyOf(heats);
        schools = List.copyOf(schools);
    }

    static IndicatorsPart of(PageGround ground, Section section) {
        List<SchoolSheet> schools = Stage.COMPULSORY.stream()
                .flatMap(stage -> ground.counted(stage).stream())
                .map(result -> SchoolSheet.of(ground, result))
                .toList();
        return new IndicatorsPart(
                section,
                lead(ground),
                Stage.COMPULSORY.stream()
                        .flatMap(stage -> SpreadBlock.of(ground, stage).stream())
                        .toList(),
                Stage.COMPULSORY.stream()
                        .flatMap(stage -> SlopeChart.of(ground, stage).stream())
                        .toList(),
                Stage.COMPULSORY.stream()
                        .flatMap(stage -> TrendBlock.of(ground, stage).stream())
                        .toList(),
                ground.standard().indicators().stream()
                        .map(indicator -> StripBlock.of(ground, indicator))
                        .filter(block -> !block.strips().isEmpty())
                        .toList(),
                Stage.COMPULSORY.stream()
                        .flatMap(stage -> HeatTable.of(ground, stage).stream())
                        .toList(),
                "各校算式与来源（" + schools.size() + "个学校单元）",
                schools);
    }

    private static String lead(PageGround ground) {
        String counted = Stage.COMPULSORY.stream()
                .filter(stage -> !ground.counted(stage).isEmpty())
                .map(stage -> stage.label() + ground.counted(stage).size() + "所")
                .collect(Collectors.joining("、"));
        return counted.isEmpty() ? "没有学校计入本标准，各校不计的原因见“口径与数据质量”的统计范围。" : "计入" + counted + "；九年一贯制等学校按学段分开计算。";
    }
}
