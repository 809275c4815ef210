package org.junheng.indicator.pairing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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
import org.junheng.indicator.dossier.TeacherFact;
import org.junheng.intake.Register;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolCode;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.template.PostingSheet;

/**
 * Judges the postings that each sending school lists, as far as they overlap the school year up to the month. A list
 * carried over stands as long as it is of the same school year.
 */
public final class PostingFamily implements Family {

    static final int PRIMARY_LESSONS = 15;
    static final int JUNIOR_LESSONS = 12;
    static final int OBSERVED = 20;
    static final int OPEN_LESSONS = 2;
    static final int LECTURES = 2;

    private static final Topic DUTIFUL = new Topic(
            "P.支教履职率",
            "支教人员五项职责全部达到的比例",
            "%",
            "本学年（9月起，至本月）支教人员中五项职责全部达到的人数÷支教人数×100；无法判断的不算达到",
            "五项职责全部达到的支教人员",
            "支教人员",
            "");

    private final Register register;
    private final YearMonth month;
    private final LocalDate yearBegan;
    private final List<PostingResult> results = new ArrayList<>();

    public PostingFamily(Register register, YearMonth month) {
        this.register = register;
        this.month = month;
        this.yearBegan = beginning(month).atDay(1);
    }

    /** The September in which the school year of a month begins. */
    public static YearMonth beginning(YearMonth month) {
        int year = month.getMonthValue() >= Month.SEPTEMBER.getValue() ? month.getYear() : month.getYear() - 1;
        return YearMonth.of(year, Month.SEPTEMBER);
    }

    @Override
    public void add(RegisteredSchool school, Dossier dossier) {
        if (dossier.period().atDay(1).isBefore(yearBegan)) {
            return;
        }
        for (PostingFact fact : dossier.postings()) {
            if (isSender(school, fact) && fallsIntoYear(fact)) {
                results.add(judged(school, dossier, fact));
            }
        }
    }

    /** Of the teachers posted to help, those known to meet every duty. */
    public List<CountyReading> readings() {
        Map<SchoolCode, List<PostingResult>> senders = new TreeMap<>();
        figures()
                .support()
                .forEach(posting -> senders.computeIfAbsent(posting.sender(), sender -> new ArrayList<>())
                        .add(posting));
        List<Share> shares = new ArrayList<>();
        senders.forEach((sender, sent) -> shares.add(new Share(
                sender,
                BigDecimal.valueOf(sent.stream().filter(PostingResult::meetsAll).count()),
                BigDecimal.valueOf(sent.size()),
                PostingSheet.SPEC.name(),
                sent.size(),
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

    private boolean fallsIntoYear(PostingFact fact) {
        LocalDate start = fact.start();
        LocalDate end = fact.end();
        return (start == null || !start.isAfter(month.atEndOfMonth())) && (end == null || !end.isBefore(yearBegan));
    }

    private PostingResult judged(RegisteredSchool school, Dossier dossier, PostingFact fact) {
        Optional<TeacherFact> teacher = dossier.teachers().stream()
                .filter(each -> Integer.valueOf(each.row()).equals(fact.teacher()))
                .findFirst();
        @Nullable
        Stage stage = teacher.map(TeacherFact::stage)
                .filter(Stage.COMPULSORY::contains)
                .or(() -> receiving(fact))
                .orElse(null);
        Map<Duty, Boolean> duties = new EnumMap<>(Duty.class);
        if (fact.type().equals(PostingResult.SUPPORT)) {
            put(duties, Duty.LESSONS, lessons(fact.weeklyLessons(), stage));
            put(duties, Duty.OBSERVED, atLeast(fact.observed(), OBSERVED));
            put(duties, Duty.OPEN_LESSONS, atLeast(fact.openLessons(), OPEN_LESSONS));
            put(duties, Duty.LECTURES, atLeast(fact.lectures(), LECTURES));
            put(duties, Duty.YEAR, aYear(fact));
            put(duties, Duty.AGE, teacher.map(TeacherFact::young).orElse(null));
        }
        return new PostingResult(
                school.code(), fact, teacher.map(TeacherFact::name).orElse(""), stage, duties);
    }

    private static void put(Map<Duty, Boolean> duties, Duty duty, @Nullable Boolean met) {
        if (met != null) {
            duties.put(duty, met);
        }
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
    private static @Nullable Boolean lessons(@Nullable BigDecimal lessons, @Nullable Stage stage) {
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

    private static @Nullable Boolean atLeast(@Nullable Long done, int asked) {
        return done == null ? null : (Boolean) (done >= asked);
    }

    /** From the first day to the last, both included; one without an end is known to be long enough after a year. */
    private @Nullable Boolean aYear(PostingFact fact) {
        LocalDate start = fact.start();
        LocalDate end = fact.end();
        if (start == null) {
            return null;
        }
        if (end == null) {
            return start.plusYears(1).isAfter(month.atEndOfMonth().plusDays(1)) ? null : Boolean.TRUE;
        }
        return !start.plusYears(1).isAfter(end.plusDays(1));
    }
}
