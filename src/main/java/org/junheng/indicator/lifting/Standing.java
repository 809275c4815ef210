package org.junheng.indicator.lifting;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Set;
import org.junheng.indicator.dossier.LiftingFact;
import org.junheng.school.Labelled;
import org.junheng.template.Column;
import org.junheng.template.LiftingSheet;

/** How students on file stand: each is on file, and besides reached, exited, progressing, falling or steady. */
public enum Standing implements Labelled {
    ON_FILE("在档", "", "“培优转差”表中该类别的全部学生，状态为退出的也计入"),
    REACHED("已达标", "", "状态为已达标"),
    PROGRESSING("进步", "a", "跟踪中，最近得分率高于基线得分率"),
    FALLING("退步", "b", "跟踪中，最近得分率低于基线得分率"),
    STEADY("持平或未测", "c", "跟踪中，最近得分率等于基线得分率或未填"),
    EXITED("退出", "d", "状态为退出"),
    OPENED("本月新建档", "e", "建档年月为所属期");

    private static final String LEFT = "退出";

    private final String label;
    private final String suffix;
    private final String words;

    Standing(String label, String suffix, String words) {
        this.label = label;
        this.suffix = suffix;
        this.words = words;
    }

    @Override
    public String label() {
        return label;
    }

    /** Follows the code of the category where it is counted by itself; empty for the two parts of the conversion rate. */
    String suffix() {
        return suffix;
    }

    /** Who is counted, in Chinese. */
    String words() {
        return words;
    }

    /** The columns without which it is not known. */
    Set<Column<?>> needs() {
        return switch (this) {
            case ON_FILE, REACHED, EXITED -> Set.of(LiftingSheet.CATEGORY, LiftingSheet.STATE);
            case PROGRESSING, FALLING, STEADY ->
                Set.of(LiftingSheet.CATEGORY, LiftingSheet.STATE, LiftingSheet.BASELINE, LiftingSheet.LATEST);
            case OPENED -> Set.of(LiftingSheet.CATEGORY, LiftingSheet.OPENED);
        };
    }

    boolean covers(LiftingFact student, YearMonth month) {
        return switch (this) {
            case ON_FILE -> true;
            case REACHED -> isReached(student);
            case EXITED -> student.state().equals(LEFT);
            case PROGRESSING -> isTracked(student) && movement(student) > 0;
            case FALLING -> isTracked(student) && movement(student) < 0;
            case STEADY -> isTracked(student) && movement(student) == 0;
            case OPENED -> month.equals(student.opened());
        };
    }

    private static boolean isReached(LiftingFact student) {
        return student.state().equals(LiftingSheet.REACHED);
    }

    private static boolean isTracked(LiftingFact student) {
        return !isReached(student) && !student.state().equals(LEFT);
    }

    private static int movement(LiftingFact student) {
        BigDecimal latest = student.latest();
        BigDecimal baseline = student.baseline();
        return latest == null || baseline == null ? 0 : latest.compareTo(baseline);
    }
}
