package org.junheng.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.intake.AsOf;
import org.junheng.school.Stage;
import org.junheng.template.Book;
import org.junheng.template.Line;
import org.junheng.template.TeacherSheet;

/** The teachers of 教师. */
final class TeacherRules {

    static final Kind BIRTH = new Kind("E202", "出生日期与身份证不符", "出生日期与身份证号码第7至14位不一致", "请对照身份证核对出生日期和证件号码");
    static final Kind SEX = new Kind("E203", "性别与身份证不符", "性别填{sex}，身份证号码第17位表示{meant}", "请对照身份证核对性别和证件号码");
    static final Kind TWICE = new Kind("E204", "证件号码重复", "证件号码与第{row}行相同", "同一名教师只填一行；不是同一人的请核对证件号码");
    static final Kind AGE = new Kind("Q205", "教师年龄存疑", "按出生日期，到{period}月底{reason}", "请核对出生日期；确实如此的请说明");
    static final Kind SINCE = new Kind("Q209", "到校任教年月存疑", "到校任教年月{reason}", "请核对到校任教年月；确实如此的请说明");
    static final Kind LESSONS = new Kind("Q310", "周课时过多", "“{column}”填{value}，超过{most}节", "请核对是否为每周课时；确实如此的请说明");
    static final Kind TRAINING = new Kind("Q311", "培训学时过多", "“{column}”填{value}，超过{most}学时", "请核对是否为近五年合计；确实如此的请说明");

    static final List<Kind> KINDS = List.of(BIRTH, SEX, TWICE, AGE, SINCE, LESSONS, TRAINING);

    static final BigDecimal MOST_LESSONS = BigDecimal.valueOf(30);
    private static final BigDecimal MOST_TRAINING = BigDecimal.valueOf(2000);
    private static final int YOUNGEST = 18;
    private static final int OLDEST = 65;
    private static final int GROWN = 16;

    private TeacherRules() {}

    static Rule<Book> rules(Yardstick yardstick) {
        Rule<Line> ofLine = Rule.all(List.of(
                Documents.areSound(),
                TeacherRules::wasBornAsTheIdSays,
                TeacherRules::isOfTheSexTheIdSays,
                isOfWorkingAge(yardstick.period()),
                cameGrown(yardstick.asOf()),
                Lines.atMost(TeacherSheet.WEEKLY_LESSONS, MOST_LESSONS, LESSONS),
                Lines.atMost(TeacherSheet.TRAINING_HOURS, MOST_TRAINING, TRAINING)));
        return Rule.all(
                List.of(Lines.each(TeacherSheet.SPEC, ofLine), Repeats.told(TeacherSheet.SPEC, TeacherRules::twice)));
    }

    private static Stream<Finding> wasBornAsTheIdSays(Line line) {
        return Rule.unless(!bornOtherwise(line), () -> line.finding(BIRTH, TeacherSheet.BORN, Map.of()));
    }

    private static Stream<Finding> isOfTheSexTheIdSays(Line line) {
        String sex = line.get(TeacherSheet.SEX);
        return Documents.residentId(line).map(id -> id.isMale() ? "男" : "女").stream()
                .filter(meant -> sex != null && !sex.equals(meant))
                .map(meant -> line.finding(
                        SEX, TeacherSheet.SEX, Map.of("sex", line.need(TeacherSheet.SEX), "meant", meant)));
    }

    private static Rule<Line> isOfWorkingAge(YearMonth period) {
        return line -> born(line).stream().flatMap(born -> {
            int age = Period.between(born, period.atEndOfMonth()).getYears();
            return Rule.unless(
                    age >= YOUNGEST && age <= OLDEST,
                    () -> line.finding(
                            AGE,
                            TeacherSheet.BORN,
                            Map.of("period", period, "reason", age < YOUNGEST ? "不满18岁" : "超过65岁")));
        });
    }

    /** Of 高中 only the future is asked: nothing is computed from when its teachers came. */
    private static Rule<Line> cameGrown(AsOf asOf) {
        return Lines.given(List.of(TeacherSheet.SINCE), line -> {
            YearMonth since = line.need(TeacherSheet.SINCE);
            boolean early = !line.get(TeacherSheet.STAGE, "").equals(Stage.SENIOR.label())
                    && born(line)
                            .map(born -> YearMonth.from(born.plusYears(GROWN)))
                            .filter(since::isBefore)
                            .isPresent();
            String reason = asOf.isFuture(since) ? "在将来" : early ? "早于年满16岁" : "";
            return Rule.unless(
                    reason.isEmpty(), () -> line.finding(SINCE, TeacherSheet.SINCE, Map.of("reason", reason)));
        });
    }

    private static Finding twice(Line first, Line later) {
        return later.finding(TWICE, TeacherSheet.DOCUMENT, Map.of("row", first.row()));
    }

    /** The birth date, unless it is empty, wrong, or another than that of the ID. */
    private static Optional<LocalDate> born(Line line) {
        return Optional.ofNullable(line.get(TeacherSheet.BORN)).filter(born -> !bornOtherwise(line));
    }

    private static boolean bornOtherwise(Line line) {
        LocalDate born = line.get(TeacherSheet.BORN);
        return born != null
                && Documents.residentId(line)
                        .filter(id -> !id.born().equals(born))
                        .isPresent();
    }
}
