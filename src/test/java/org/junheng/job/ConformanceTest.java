package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.hsqldb.jdbc.JDBCDataSource;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.CountyItem;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.Standard;
import org.junheng.indicator.Standards;
import org.junheng.indicator.UnitResult;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.lifting.Flow;
import org.junheng.indicator.teaching.Level;
import org.junheng.indicator.teaching.PaperResult;
import org.junheng.intake.Bureau;
import org.junheng.intake.Inbox;
import org.junheng.intake.InboxFile;
import org.junheng.school.Labelled;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;
import org.junheng.school.Unit;
import org.junheng.store.Examined;
import org.junheng.store.Secret;
import org.junheng.store.Store;
import org.junheng.store.Vault;
import org.junheng.summary.Explainer;
import org.junheng.summary.Fates;
import org.junheng.summary.Handed;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.Painter;
import org.junheng.summary.Past;
import org.junheng.summary.SchoolMonth;
import org.junheng.template.SchoolTemplate;
import org.junheng.template.SheetSpec;
import org.junheng.validation.Catalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small county written by another program, with the right answers. */
class ConformanceTest {

    private static final Path COUNTY = Path.of(System.getProperty("conformance", "../shared/conformance"));
    private static final String BASIS = "b".repeat(64);
    private static final Percentage EXACT = Percentage.withPercentage(1e-7);

    private static MonthPicture picture;
    private static JsonNode expected;
    private static Vault vault;

    @BeforeAll
    static void makesTheMonth(@TempDir Path state) throws Exception {
        assumeTrue(Files.isDirectory(COUNTY), "no conformance county beside the project");
        LocalDate asOf = LocalDate.of(2026, 11, 6);
        Path input = COUNTY.resolve("input");
        Bureau bureau = Bureau.read(input.resolve(Bureau.FILE));
        JDBCDataSource source = new JDBCDataSource();
        source.setURL("jdbc:hsqldb:mem:conformance");
        Store store = new Store(source, code -> Catalogue.find(code).orElseThrow(), new Secret(new byte[32]));
        Inbox inbox = Inbox.scan(input);
        FileExaminer examiner = new FileExaminer(bureau, asOf, Seal.in(state.resolve("key")));
        List<Examined> examined = new ArrayList<>();
        vault = new Vault(state);
        for (InboxFile file : inbox.files()) {
            Examination examination = examiner.examine(file);
            examined.add(examination.found());
            vault.keep(file.sha256(), Objects.requireNonNull(examination.rows()));
        }
        store.keep(BASIS, examined);
        Fates fates = new Fates(inbox, store, vault, BASIS);
        Standard standard = Standards.named("优质均衡2017").orElseThrow();
        YearMonth month = fates.latestMonth().orElseThrow();
        picture = Painter.paint(
                month,
                bureau,
                standard,
                fates.archive(),
                fates.across(month, bureau, standard).concerning(month),
                new Past(List.of(), null, BASIS, asOf, Map.of()));
        expected = read(COUNTY.resolve("expected.json"));
    }

    private static JsonNode read(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    @Test
    void holdsNoMistakes() {
        assertThat(picture.files())
                .flatExtracting(Handed::findings)
                .filteredOn(finding -> finding.level() != org.junheng.finding.Level.N)
                .extracting(finding -> finding.kind().code())
                .containsOnly("Q508");
    }

    @Test
    void everySchoolValueAgrees() {
        List<UnitResult> units =
                picture.figures().units().stream().filter(UnitResult::inScope).toList();
        assertThat(units).hasSize(expected.get("schools").size());
        for (JsonNode school : expected.get("schools")) {
            UnitResult unit =
                    unit(school.get("code").asString(), school.get("stage").asString());
            assertThat(unit.students())
                    .isEqualByComparingTo(
                            BigDecimal.valueOf(school.get("students").asLong()));
            assertThat(unit.met())
                    .as(unit.unit().toString())
                    .isEqualTo(school.get("met").asInt());
            assertThat(unit.pass()).isEqualTo(school.get("ok").asBoolean());
            school.get("values")
                    .properties()
                    .forEach(value -> assertThat(unit.reading(value.getKey())
                                    .flatMap(reading -> reading.value().computed())
                                    .orElseThrow()
                                    .value()
                                    .doubleValue())
                            .as(unit.unit() + " " + value.getKey())
                            .isCloseTo(value.getValue().asDouble(), EXACT));
        }
    }

    /** Worked by hand: 121 teachers of 2204 students. */
    @Test
    void explainsASchoolsFigureWithEverythingItIsMadeOf() {
        assertThat(new Explainer(picture).explain("R1:2134000001"))
                .containsExactly(
                        "R1 每百名学生拥有高于规定学历教师数（人），云溪县第1小学（2134000001），小学，2026-10",
                        "数据状态：本期；来源文件：2026-10/云溪县第1小学.xlsx",
                        "公式：高于规定学历专任教师数 ÷ 在校生数 × 100",
                        "  加 高于规定学历专任教师数 = 121人（“教师”表，121行）",
                        "  除以 在校生数 = 2204人（“班级学生”表，60行）",
                        "计算：121 ÷ 2204 × 100 = 5.490018148820327，显示为5.49",
                        "标准：≥4.2",
                        "判定：5.490018148820327 ≥ 4.2，达标");
        assertThat(new Explainer(picture).explain("R9")).isEmpty();
        assertThat(new Explainer(picture).explain("R1:没有的学校")).isEmpty();
    }

    @Test
    void explainsASpreadByEveryUnitsTerm() {
        List<String> lines = new Explainer(picture).explain("R1.CV");

        assertThat(lines).filteredOn(line -> line.contains("(P÷ΣP)×(X−X̄)²=")).hasSize(11);
        assertThat(lines)
                .startsWith(
                        "R1.CV 每百名学生拥有高于规定学历教师数的差异系数，小学，2026-10，6个学校单位，学生6107人",
                        "公式：X̄=Σx÷ΣP，S=√[Σ(P÷ΣP)×(X−X̄)²]，CV=S÷X̄",
                        "  云溪县第1小学（2134000001）：P=2204，X=5.490018148820327，(P÷ΣP)×(X−X̄)²=0.0007183410304287839")
                .contains("平均值X̄ = 5.534632389061732");
        assertThat(lines).anyMatch(line -> line.contains("÷ 5.534632389061732 = 0.11044507998694"));
    }

    @Test
    void explainsAFigureOfTheCounty() {
        assertThat(new Explainer(picture).explain("G9"))
                .contains(
                        "G9 教师五年培训满学时的比例，2026-10",
                        "  云溪县第4教学点（2134000004）：五年培训满学时的专任教师数（人）=3 专任教师数（人）=3"
                                + " （“教师”表，3行，2026-10/云溪县第4教学点-最终版.xlsx）",
                        "全县：494 ÷ 518 × 100 = 95.36679536679537%",
                        "标准：≥100；判定：未达标");
        assertThat(new Explainer(picture).explain("g9:2134000004"))
                .filteredOn(line -> line.startsWith("  "))
                .allMatch(line -> line.startsWith("  云溪县第4教学点（2134000004）"));
    }

    @Test
    void everySpreadAgrees() {
        assertThat(picture.figures().dispersions())
                .hasSize(expected.get("dispersion").size());
        for (JsonNode row : expected.get("dispersion")) {
            Dispersion spread = picture.now()
                    .dispersion(
                            stage(row.get("stage").asString()),
                            row.get("indicator").asString())
                    .orElseThrow();
            assertThat(spread.units()).isEqualTo(row.get("units").asInt());
            assertThat(spread.students())
                    .isEqualByComparingTo(BigDecimal.valueOf(row.get("students").asLong()));
            assertClose(spread.mean(), row.get("mean"));
            assertClose(spread.deviation(), row.get("sd"));
            assertClose(spread.coefficient(), row.get("cv"));
            assertThat(spread.pass()).isEqualTo(row.get("ok").asBoolean());
        }
    }

    @Test
    void everyCountyRateAgrees() {
        JsonNode county = expected.get("county");
        for (String code : List.of("G9", "G12", "G11a", "G11b", "Q1", "S1")) {
            assertThat(whole(code).value()).as(code).isNotNull();
            assertClose(whole(code).value(), county.get(code));
        }
        assertThat(whole("G11a").denominator())
                .isEqualByComparingTo(BigDecimal.valueOf(county.get("eligible").asLong()));
        assertThat(whole("G11a").numerator())
                .isEqualByComparingTo(BigDecimal.valueOf(county.get("rotated").asLong()));
    }

    @Test
    void theSameSchoolsMissWhatEverySchoolMustDo() {
        for (String code : List.of("G3", "G4", "G5", "Q3", "Q4", "Q6", "Q7", "Q8")) {
            assertThat(whole(code).failing().stream().map(SchoolCode::digits))
                    .as(code)
                    .containsExactlyElementsOf(expected.get("county")
                            .get(code)
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
            assertThat(whole(code).pass())
                    .as(code)
                    .isEqualTo(expected.get("county").get(code).isEmpty());
        }
    }

    private static CountyReading whole(String code) {
        return picture.now().families().of(code).get(0);
    }

    @Test
    void theSameUnitsAreOutOfScope() {
        List<Unit> out = new ArrayList<>();
        expected.get("scope")
                .get("out")
                .forEach(pair -> out.add(new Unit(
                        new SchoolCode(pair.get(0).asString()),
                        stage(pair.get(1).asString()))));
        assertThat(picture.figures().units().stream()
                        .filter(unit -> !unit.inScope())
                        .map(UnitResult::unit))
                .containsAll(out)
                .hasSize(out.size() + Stream.of("5134000008").toList().size());
    }

    @Test
    void everyExamAgrees() {
        List<PaperResult> papers =
                picture.now().families().teaching().of(Level.COUNTY).toList();
        assertThat(papers).hasSize(expected.get("exam").size());
        for (JsonNode row : expected.get("exam")) {
            PaperResult paper = papers.stream()
                    .filter(each ->
                            each.paper().grade().label().equals(row.get("grade").asString())
                                    && each.paper()
                                            .subject()
                                            .equals(row.get("subject").asString()))
                    .findFirst()
                    .orElseThrow();
            assertThat(paper.sums().entered()).isEqualTo(row.get("entered").asInt());
            assertThat(paper.sums().sat()).isEqualTo(row.get("sat").asInt());
            assertClose(paper.sums().mean(), row.get("mean"));
            assertClose(paper.sums().deviation(), row.get("sd"));
            assertClose(paper.sums().passRate(), row.get("passRate"));
            assertClose(paper.sums().excellentRate(), row.get("excellentRate"));
            assertClose(paper.sums().lowRate(), row.get("lowRate"));
            assertClose(paper.share().eta2(), row.get("eta2"));
            assertClose(paper.share().omega2(), row.get("omega2"));
        }
    }

    @Test
    void asManyStudentsDroppedOut() {
        assertThat(picture.now().families().lifting().county().get(Flow.DROPPED_OUT))
                .isEqualByComparingTo(BigDecimal.valueOf(
                        expected.get("county").get("dropouts").asLong()));
    }

    @Test
    void everyFigureLeadsBackToTheSheetsOfTheFilesItWasTakenFrom() {
        Set<String> sheets = SchoolTemplate.SHEETS.stream().map(SheetSpec::name).collect(Collectors.toSet());
        Map<SchoolCode, SchoolMonth> schools = picture.now().byCode();
        picture.now().families().readings().stream()
                .filter(reading -> reading.value() != null)
                .filter(reading -> picture.standard()
                        .item(reading.topic().code())
                        .filter(CountyItem::bureau)
                        .isEmpty())
                .forEach(reading -> {
                    assertThat(reading.topic().formula())
                            .as(reading.topic().code())
                            .isNotBlank();
                    assertThat(reading.shares())
                            .as(reading.topic().code() + " " + reading.group())
                            .isNotEmpty()
                            .allSatisfy(share -> assertThat(Objects.requireNonNull(schools.get(share.school()))
                                            .sourcePath())
                                    .isNotBlank());
                    if (!reading.topic().code().startsWith("C")) {
                        assertThat(reading.shares())
                                .as(reading.topic().code())
                                .allSatisfy(share -> assertThat(sheets)
                                        .contains(share.sheet().split("、")));
                    }
                });
        picture.figures().units().stream()
                .filter(UnitResult::inScope)
                .forEach(unit -> unit.input()
                        .figures()
                        .values()
                        .forEach(figure -> assertThat(sheets)
                                .as(unit.unit() + " " + figure.measure())
                                .contains(figure.sheet())));
    }

    private static void assertClose(@Nullable BigDecimal value, JsonNode right) {
        assertThat(value).isNotNull();
        assertThat(Objects.requireNonNull(value).doubleValue()).isCloseTo(right.asDouble(), EXACT);
    }

    private static UnitResult unit(String code, String stage) {
        Unit wanted = new Unit(new SchoolCode(code), stage(stage));
        return picture.figures().units().stream()
                .filter(unit -> unit.unit().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no unit " + wanted));
    }

    private static Stage stage(String label) {
        return Labelled.of(Stage.class, label).orElseThrow();
    }
}
