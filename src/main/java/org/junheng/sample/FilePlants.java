package org.junheng.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junheng.finding.Place;
import org.junheng.template.CareSheet;
import org.junheng.template.Column;
import org.junheng.template.CoverSheet;
import org.junheng.template.SchoolTemplate;
import org.junheng.template.SheetSpec;

/** Mistakes of whole files: most come beside the school's good report, which stays in force. */
final class FilePlants {

    static final List<Plant> ALL = List.of(
            Plant.of("N014", "文件名写成另一个月", CoverSheet.SPEC, FilePlants::misnamed),
            Plant.of("N013", "带有指向其他工作簿的链接", CoverSheet.SPEC, FilePlants::linked),
            raw("X001", "文件损坏，只剩前一半", "（损坏）.xlsx", FilePlants::halved),
            raw("X002", "加了打开密码", "（加密）.xlsx", file -> Files.write(file, LockedFile.bytes())),
            raw("X003", "含有宏", "（含宏）.xlsm", Retouch.part("xl/vbaProject.bin", "macro")),
            cover("X004", "删去了模板版本", CoverSheet.TEMPLATE, true, cover -> cover.blank(CoverSheet.TEMPLATE)),
            cover("X005", "用了旧模板", CoverSheet.TEMPLATE, true, cover -> cover.put(CoverSheet.TEMPLATE, "2019.1")),
            cover("X006", "学校标识码不在名录中", CoverSheet.CODE, true, cover -> cover.put(CoverSheet.CODE, "9999999999")),
            cover("X007", "所属期在将来", CoverSheet.PERIOD, true, FilePlants::tenYearsOn),
            Plant.file("X008", "删去了工作表“家校心理”", FilePlants::incomplete),
            Plant.file("X009", "同一份文件又报了一次", FilePlants::again),
            cover("N010", "同月另有一份更早的初稿", CoverSheet.FILLED, false, FilePlants::aDayEarlier));

    private FilePlants() {}

    /** A file made of the school's report by spoiling its bytes. */
    private static Plant raw(String rule, String words, String ending, Plot.Maker spoil) {
        return Plant.file(rule, words, (draft, county) -> {
            Map<SheetSpec, List<Filling>> pages = draft.sketch();
            return beside(rule, draft, county, ending, Place.FILE, file -> {
                SchoolStory.print(file, draft.school(), pages);
                spoil.into(file);
            });
        });
    }

    /** A file with another cover. */
    private static Plant cover(String rule, String words, Column<?> column, boolean named, Consumer<Filling> change) {
        return Plant.file(rule, words, (draft, county) -> {
            Map<SheetSpec, List<Filling>> pages = draft.sketch();
            Filling cover = pages.getOrDefault(CoverSheet.SPEC, List.of()).get(0);
            Place place = named ? draft.place(CoverSheet.SPEC, column, cover) : Place.FILE;
            change.accept(cover);
            return beside(
                    rule,
                    draft,
                    county,
                    "（" + rule + "）.xlsx",
                    place,
                    file -> SchoolStory.print(file, draft.school(), pages));
        });
    }

    private static List<Plant.Hit> beside(
            String rule, Draft draft, Plot county, String ending, Place place, Plot.Maker maker) {
        String path = county.beside(draft, draft.plan().name() + ending, maker);
        return List.of(new Plant.Hit(rule, draft, path, place, false));
    }

    private static void halved(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    }

    private static void tenYearsOn(Filling cover) {
        String month = cover.text(CoverSheet.PERIOD);
        cover.typed(CoverSheet.PERIOD, YearMonth.parse(month).plusYears(10));
    }

    private static void aDayEarlier(Filling cover) {
        if (cover.at(CoverSheet.FILLED) instanceof LocalDate filled) {
            cover.put(CoverSheet.FILLED, filled.minusDays(1));
        }
    }

    private static List<Plant.Hit> incomplete(Draft draft, Plot county) {
        Map<SheetSpec, List<Filling>> pages = draft.sketch();
        List<SheetSpec> sheets = SchoolTemplate.SHEETS.stream()
                .filter(sheet -> sheet != CareSheet.SPEC)
                .toList();
        return beside(
                "X008",
                draft,
                county,
                "（缺表）.xlsx",
                Place.FILE,
                file -> Press.print(file, draft.plan().name(), draft.school().filled(), sheets, pages));
    }

    private static List<Plant.Hit> again(Draft draft, Plot county) {
        String path = draft.file().replace(".xlsx", "（副本）.xlsx");
        Plot.Maker copy = file -> Files.copy(file.resolveSibling(name(draft.file())), file);
        return List.of(new Plant.Hit("X009", draft, county.beside(draft, name(path), copy), Place.FILE, false));
    }

    private static String name(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    private static List<Plant.Hit> linked(Draft draft, Plot county) {
        draft.retouch(Retouch.part(
                "xl/externalLinks/externalLink1.xml",
                "<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"));
        return List.of(Plant.hit("N013", draft, Place.FILE));
    }

    private static List<Plant.Hit> misnamed(Draft draft, Plot county) {
        draft.rename(draft.school().month() + "/" + draft.plan().name()
                + draft.school().month().minusMonths(5) + ".xlsx");
        return List.of(Plant.hit("N014", draft, Place.FILE));
    }
}
