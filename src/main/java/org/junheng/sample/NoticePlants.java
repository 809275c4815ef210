package org.junheng.sample;

import java.time.LocalDate;
import java.util.List;
import org.junheng.finding.Place;
import org.junheng.template.CareSheet;
import org.junheng.template.CoverSheet;
import org.junheng.template.PostingSheet;
import org.junheng.template.ProfileSheet;
import org.junheng.template.ResearchSheet;

/** What is read as it is meant, with a notice. */
final class NoticePlants {

    static final List<Plant> ALL = List.of(
            Plant.of("N012", "多加了一列“备注”", ResearchSheet.SPEC, NoticePlants::strange),
            Plant.cell(
                    "N111",
                    "数字存成文本",
                    CareSheet.SPEC,
                    CareSheet.COUNSELLED,
                    row -> row.has(CareSheet.COUNSELLED),
                    row -> row.typed(CareSheet.COUNSELLED, row.text(CareSheet.COUNSELLED))),
            Plant.cell(
                    "N112",
                    "乡镇街道中夹了空格",
                    ProfileSheet.SPEC,
                    ProfileSheet.TOWNSHIP,
                    row -> true,
                    row -> row.typed(ProfileSheet.TOWNSHIP, " " + row.text(ProfileSheet.TOWNSHIP))),
            Plant.cell(
                    "N113",
                    "日期写成文本",
                    PostingSheet.SPEC,
                    PostingSheet.START,
                    row -> row.at(PostingSheet.START) instanceof LocalDate,
                    row -> row.typed(
                            PostingSheet.START, row.text(PostingSheet.START).replace('-', '/'))),
            Plant.cell(
                    "N114",
                    "城乡分类写成“城市”",
                    ProfileSheet.SPEC,
                    ProfileSheet.LOCALITY,
                    row -> row.text(ProfileSheet.LOCALITY).equals("城区"),
                    row -> row.typed(ProfileSheet.LOCALITY, "城市")),
            Plant.typed("N017", "沿用2025.1版模板", CoverSheet.SPEC, CoverSheet.TEMPLATE, "2025.1"),
            Plant.of("N118", "隐藏了有数据的一行", ResearchSheet.SPEC, NoticePlants::hidden));

    private NoticePlants() {}

    private static List<Plant.Hit> strange(Draft draft, Plot county) {
        draft.retouch(Retouch.of(ResearchSheet.SPEC, Retouch.added(3, "H3", "备注")));
        return List.of(Plant.hit("N012", draft, new Place(ResearchSheet.SPEC.name(), "H3")));
    }

    private static List<Plant.Hit> hidden(Draft draft, Plot county) {
        Filling row = draft.form(ResearchSheet.SPEC);
        Place place = draft.place(ResearchSheet.SPEC, ResearchSheet.DATE, row);
        draft.retouch(Retouch.of(ResearchSheet.SPEC, Retouch.hidden(4)));
        return List.of(Plant.hit("N118", draft, place));
    }
}
