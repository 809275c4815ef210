package org.junheng.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.Bureau;
import org.junheng.intake.Cover;
import org.junheng.school.Grade;
import org.junheng.school.Labelled;
import org.junheng.school.SchoolCode;
import org.junheng.school.SchoolType;
import org.junheng.template.Book;
import org.junheng.template.CareSheet;
import org.junheng.template.ClassSheet;
import org.junheng.template.Column;
import org.junheng.template.Line;
import org.junheng.template.PairSheet;
import org.junheng.template.PointSum;
import org.junheng.template.PremisesSheet;
import org.junheng.template.Score;
import org.junheng.template.ScoreSheet;
import org.junheng.template.SheetContent;
import org.junheng.template.SheetSpec;
import org.junheng.template.StageItem;
import org.junheng.template.TeacherSheet;
import org.junheng.validation.across.Amount;
import org.junheng.validation.across.Headway;
import org.junheng.validation.across.Imprint;
import org.junheng.validation.across.PaperMark;
import org.junheng.validation.across.Roster;
import org.junheng.validation.across.Visit;

/** Takes of a workbook what other reports will be asked about beside it. */
public final class Imprints {

    private static final List<StageItem> ITEMS = List.of(
            PremisesSheet.TEACHING_AREA, PremisesSheet.GYM_AREA, PremisesSheet.GROUND_AREA, PremisesSheet.EQUIPMENT);
    private static final List<Column<Long>> TERMS =
            List.of(CareSheet.HOME_VISITS, CareSheet.PARENT_MEETINGS, CareSheet.OPEN_DAYS);

    private final Book book;
    private final Cover cover;
    private final Bureau bureau;
    private final ToLongFunction<String> seal;

    private Imprints(Book book, Cover cover, Bureau bureau, ToLongFunction<String> seal) {
        this.book = book;
        this.cover = cover;
        this.bureau = bureau;
        this.seal = seal;
    }

    /**
     * The imprint of an admitted workbook.
     *
     * @param seal a keyed hash, the same for every workbook that may be compared
     */
    public static Imprint of(Book book, Cover cover, Bureau bureau, ToLongFunction<String> seal) {
        return new Imprints(book, cover, bureau, seal).imprint();
    }

    private Imprint imprint() {
        Contents contents = new Contents(book);
        return new Imprint(
                cover.period(),
                StageRules.type(book).map(SchoolType::label).orElse(""),
                seal.applyAsLong(contents.everything()),
                contents.isDatable(),
                seal.applyAsLong(contents.figures()),
                headway(),
                fullTime(),
                premises(),
                terms(),
                roster(TeacherSheet.SPEC, TeacherSheet.DOCUMENT, line -> line.get(TeacherSheet.FULL_TIME, false)),
                roster(ScoreSheet.SPEC, ScoreSheet.STUDENT, line -> true),
                Papers.of(book).stream()
                        .filter(paper -> !paper.sat().isEmpty())
                        .map(this::mark)
                        .toList(),
                visits(),
                names(),
                Unasked.of(book, bureau));
    }

    /** Of a class that stands twice nobody knows which row is meant. */
    private Headway headway() {
        if (repeats(ClassSheet.SPEC)) {
            return new Headway(null, null, null, null);
        }
        Optional<Headcount> classes = Headcount.ofClasses(book).filter(students -> students.least() == students.most());
        Optional<Headcount> school = Headcount.ofSchool(book).filter(students -> students.least() == students.most());
        return new Headway(
                classes.map(Headcount::typed).orElse(null),
                school.map(Headcount::typed).orElse(null),
                sum(ClassSheet.MOVED_IN, ClassSheet.OTHER_GAIN),
                sum(ClassSheet.MOVED_OUT, ClassSheet.DROPPED_OUT, ClassSheet.OTHER_LOSS));
    }

    @SafeVarargs
    private @Nullable Long sum(Column<Long>... columns) {
        long sum = 0;
        for (Line line : Repeats.withoutLater(book, ClassSheet.SPEC)) {
            for (Column<Long> column : columns) {
                if (line.entry(column).faulty()) {
                    return null;
                }
                sum += line.get(column, 0L);
            }
        }
        return sum;
    }

    private boolean repeats(SheetSpec sheet) {
        return Repeats.withoutLater(book, sheet).size() < book.lines(sheet).size();
    }

    private @Nullable Long fullTime() {
        if (repeats(TeacherSheet.SPEC)) {
            return null;
        }
        long counted = 0;
        for (Line line : Repeats.withoutLater(book, TeacherSheet.SPEC)) {
            if (!StaffRules.isKnown(line)) {
                return null;
            }
            counted += StaffRules.isCounted(line) ? 1 : 0;
        }
        return counted;
    }

    private List<Amount> premises() {
        return book.form(PremisesSheet.SPEC).stream()
                .flatMap(line -> ITEMS.stream()
                        .flatMap(item -> PremisesRules.total(line, item).stream()
                                .map(total -> new Amount(
                                        item.label(), line.place(PremisesRules.firstFilled(line, item)), total))))
                .toList();
    }

    private List<Amount> terms() {
        return book.form(CareSheet.SPEC).stream()
                .flatMap(line -> TERMS.stream()
                        .filter(line::has)
                        .map(item -> new Amount(item.header(), line.place(item), BigDecimal.valueOf(line.need(item)))))
                .toList();
    }

    private Roster roster(SheetSpec sheet, Column<String> column, Predicate<Line> counts) {
        List<Roster.Person> people = new ArrayList<>();
        String letters = "";
        for (Map.Entry<String, Line> known : Repeats.byKey(book, sheet).entrySet()) {
            Line line = known.getValue();
            if (counts.test(line)) {
                letters = letters.isEmpty() ? Spot.of(line.place(column)).column() : letters;
                people.add(new Roster.Person(seal.applyAsLong(known.getKey()), line.row()));
            }
        }
        return new Roster(book.sheet(sheet).name(), letters, people);
    }

    private PaperMark mark(Papers.Paper paper) {
        BigDecimal full = Labelled.of(Grade.class, paper.exam().grade())
                .map(grade -> bureau.parameters().fullMarks(grade, paper.subject()))
                .orElseThrow();
        PointSum sum = new PointSum();
        int above = 0;
        for (Score score : paper.scores()) {
            sum.add(score);
            above += score.isAbove(full) ? 1 : 0;
        }
        return new PaperMark(
                new PaperMark.Key(
                        paper.exam().name(), paper.exam().date(), paper.exam().grade(), paper.subject()),
                paper.sat().get(0).place(paper.column()),
                full,
                sum.count(),
                sum.points(),
                sum.squares(),
                above,
                PaperRules.isEven(paper));
    }

    private List<Visit> visits() {
        return book.lines(PairSheet.SPEC).stream()
                .map(line -> new Visit(
                        line.place(PairSheet.DATE),
                        ActivityRules.isOf(line, PairSheet.DATE, cover.period()) ? line.get(PairSheet.DATE) : null,
                        SchoolCode.parse(line.get(PairSheet.PARTNER, ""))
                                .map(SchoolCode::digits)
                                .orElse("")))
                .toList();
    }

    private Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        for (SheetContent sheet : book.sheets()) {
            if (!sheet.name().equals(sheet.spec().name())) {
                names.put(sheet.spec().name(), sheet.name());
            }
        }
        return names;
    }
}
