package org.junheng.indicator.pairing;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.Bound;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Family;
import org.junheng.indicator.county.Pool;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.county.Topic;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.PostingFact;
import org.junheng.indicator.dossier.PostingYear;
import org.junheng.indicator.dossier.TeacherFact;
import org.junheng.intake.Register;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolCalendar;
import org.junheng.school.SchoolCode;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.template.PostingSheet;

/**
 * Judges the postings that each sending school lists, as far as they overlap the school year up to the month. A list
 * carried over stands as long as it is of the same school year, and what it counts by the term as long as that lasts.
 */
public final class PostingFamily implements Family {

    static final int PRIMARY_LESSONS = 15;
    static final int JUNIOR_LESSONS = 12;

    private static final Topic DUTIFUL = new Topic(
            "P.支教履职率",
            "支教人员六项职责全部达到的比例",
            "%",
            "本学年（9月起，至本月）支教人员中六项职责全部达到的人数÷支教人数×100；无法判断的不算达到。同一人有几行的计一人：听评课、公开课、专题讲座和支教时间各行合计，周课时各行都要达到",
            "六项职责全部达到的支教人员",
            "支教人员",
            "");

    private final Register register;
    private final YearMonth month;
    private final List<PostingResult> results = new ArrayList<>();

    public PostingFamily(Register register, YearMonth month) {
        this.register = register;
        this.month = month;
    }

    @Override
    public void add(RegisteredSchool school, Dossier dossier) {
        if (dossier.period().isBefore(SchoolCalendar.yearStart(month))) {
            return;
        }
        boolean thisTerm = SchoolCalendar.termStart(dossier.period()).equals(SchoolCalendar.termStart(month));
        PostingYear year = new PostingYear(dossier, month);
        Map<Integer, List<PostingResult>> people = new TreeMap<>();
        for (PostingFact fact : dossier.postings()) {
            if (isSender(school, fact) && !Boolean.FALSE.equals(year.overlaps(fact))) {
                PostingResult result = unjudged(school, dossier, thisTerm ? fact : fact.afterItsTerm());
                if (result.isSupport()) {
                    people.computeIfAbsent(fact.person(), person -> new ArrayList<>())
                            .add(result);
                } else {
                    results.add(result);
                }
            }
        }
        people.values().forEach(rows -> results.addAll(judged(rows, dossier)));
    }

    /** Of the teachers posted to help, those known to meet every duty. */
    public List<CountyReading> readings() {
        PostingFigures figures = figures();
        Map<SchoolCode, List<PostingResult>> senders = new TreeMap<>();
        figures.support()
                .forEach(teacher -> senders.computeIfAbsent(teacher.sender(), sender -> new ArrayList<>())
                        .add(teacher));
        Map<SchoolCode, Integer> rows = figures.supportRows();
        List<Share> shares = new ArrayList<>();
        senders.forEach((sender, sent) -> shares.add(new Share(
                sender,
                BigDecimal.valueOf(sent.stream().filter(PostingResult::meetsAll).count()),
                BigDecimal.valueOf(sent.size()),
                PostingSheet.SPEC.name(),
                rows.getOrDefault(sender, 0),
                List.of())));
        return shares.isEmpty() ? List.of() : List.of(new Pool(DUTIFUL, shares, Bound.MORE, "").ratio());
    }

    public PostingFigures figures() {
        return new PostingFigures(results.stream()
                .sorted(Comparator.comparing(PostingResult::sender)
                        .thenComparing(result -> result.fact().row()))
                .toList());
    }

    /** A posting that another school sends is on that school's own list. */
    private static boolean isSender(RegisteredSchool school, PostingFact fact) {
        return SchoolCode.parse(fact.from())
                .map(from -> from.equals(school.code()))
                .orElse(true);
    }

    private PostingResult unjudged(RegisteredSchool school, Dossier dossier, PostingFact fact) {
        Optional<TeacherFact> teacher = teacher(dossier, fact);
        @Nullable
        Stage stage = teacher.map(TeacherFact::stage)
                .filter(Stage.COMPULSORY::contains)
                .or(() -> receiving(fact))
                .orElse(null);
        return new PostingResult(
                school.code(), fact, teacher.map(TeacherFact::name).orElse(""), stage, Map.of());
    }

    /** The rows of one person, each with what the person does in all of them. */
    private List<PostingResult> judged(List<PostingResult> rows, Dossier dossier) {
        @Nullable
        Boolean young =
                teacher(dossier, rows.get(0).fact()).map(TeacherFact::young).orElse(null);
        Map<Duty, Boolean> duties = new SupportDuties(rows, young, month).judged();
        return rows.stream().map(row -> row.judged(duties)).toList();
    }

    private static Optional<TeacherFact> teacher(Dossier dossier, PostingFact fact) {
        return dossier.teachers().stream()
                .filter(each -> Integer.valueOf(each.row()).equals(fact.teacher()))
                .findFirst();
    }

    /** The stage of a receiving school that has but one. */
    private Optional<Stage> receiving(PostingFact fact) {
        Optional<SchoolType> type =
                SchoolCode.parse(fact.to()).flatMap(register::find).map(RegisteredSchool::type);
        List<Stage> stages = Stage.COMPULSORY.stream()
                .filter(stage -> type.isPresent() && type.get().teaches(stage))
                .toList();
        return stages.size() == 1 ? Optional.of(stages.get(0)) : Optional.empty();
    }

    /** How many lessons a week are asked for; null when the stage cannot be told. */
    public static @Nullable Integer lessons(@Nullable Stage stage) {
        return stage == null ? null : (Integer) (stage == Stage.PRIMARY ? PRIMARY_LESSONS : JUNIOR_LESSONS);
    }

    /** Where the stage cannot be told, what is enough or too little for both still can. */
    static @Nullable Boolean enoughLessons(@Nullable BigDecimal lessons, @Nullable Stage stage) {
        if (lessons == null) {
            return null;
        }
        boolean primary = lessons.compareTo(BigDecimal.valueOf(PRIMARY_LESSONS)) >= 0;
        boolean junior = lessons.compareTo(BigDecimal.valueOf(JUNIOR_LESSONS)) >= 0;
        if (stage == null) {
            return primary == junior ? (Boolean) primary : null;
        }
        return stage == Stage.PRIMARY ? primary : junior;
    }
}
