package org.junheng.summary;

import static org.junheng.summary.Explanation.full;
import static org.junheng.summary.Explanation.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.county.Topic;
import org.junheng.school.SchoolCode;

/** How a figure of the county as a whole came about, as text: what each school brings, the division, the limit. */
record ReadingExplanation(MonthPicture picture, CountyReading reading) {

    /** Of one school's share alone where one is given. */
    List<String> lines(@Nullable SchoolCode school) {
        Topic topic = reading.topic();
        List<String> lines = new ArrayList<>();
        String part = (reading.stage() == null ? "" : "，" + reading.stage().label())
                + (reading.group().isEmpty() ? "" : "，" + reading.group());
        lines.add(topic.code() + " " + topic.name() + part + "，" + picture.period());
        lines.add("公式：" + topic.formula() + (topic.source().isEmpty() ? "" : "（依据：" + topic.source() + "）"));
        reading.shares().stream()
                .filter(share -> school == null || share.school().equals(school))
                .forEach(share -> lines.add(line(share)));
        lines.add("全县：" + division());
        lines.add(judged());
        if (!reading.remark().isEmpty()) {
            lines.add("说明：" + reading.remark());
        }
        return lines;
    }

    private String line(Share share) {
        SchoolMonth school = picture.now().byCode().get(share.school());
        String name = school == null ? share.school().digits() : Explanation.name(school);
        String wanting = share.wanting().isEmpty() ? "" : "；有误：" + Explanation.cells(share.wanting());
        String month = share.month() == null ? "" : "，取自" + share.month();
        String file = school == null || share.month() != null ? "" : "，" + school.sourcePath();
        String note = share.note().isEmpty() ? "" : "；" + share.note();
        return "  " + name + "：" + part(reading.topic().top(), share.numerator())
                + part(reading.topic().bottom(), share.denominator()) + "（“" + share.sheet() + "”表，" + share.rows()
                + "行"
                + month + file + "）" + wanting + note;
    }

    private static String part(@Nullable String what, @Nullable BigDecimal amount) {
        return what == null ? "" : what + "=" + (amount == null ? "没有" : plain(amount)) + " ";
    }

    private String division() {
        BigDecimal value = reading.value();
        String shown = value == null
                ? (reading.words().isEmpty() ? Rounding.NONE : reading.words())
                : full(value) + reading.topic().unit();
        if (reading.numerator() == null || reading.denominator() == null || value == null) {
            return shown;
        }
        String hundred = reading.topic().unit().equals("%") ? " × 100" : "";
        return plain(Objects.requireNonNull(reading.numerator())) + " ÷ "
                + plain(Objects.requireNonNull(reading.denominator())) + hundred + " = " + shown;
    }

    private String judged() {
        BigDecimal limit = reading.limit();
        Boolean pass = reading.pass();
        String asked = limit == null ? "没有规定限值" : (reading.atLeast() ? "≥" : "≤") + plain(limit);
        return "标准：" + asked + "；判定：" + (pass == null ? "不判定" : pass ? "达标" : "未达标");
    }
}
