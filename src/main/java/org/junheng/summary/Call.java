package org.junheng.summary;

import java.time.LocalDate;
import java.util.List;

/**
 * What a clerk has to tell a school about its report, in words ready to send.
 *
 * @param since when the matter has been waiting, in words
 */
public record Call(Standing standing, String since, String text) {

    /** The schools that have something to do or were late, by code. */
    public static List<Call> of(MonthPicture picture) {
        return Standing.of(picture).stream()
                .filter(standing -> standing.waits() || standing.daysLate() > 0)
                .map(standing -> new Call(standing, since(standing), text(standing, picture.county())))
                .toList();
    }

    private static String since(Standing standing) {
        Handed file = standing.inForce();
        if (file == null) {
            return standing.deadline() + "截止" + (standing.lastReport() == null ? "" : "；上次报送" + standing.lastReport());
        }
        LocalDate filled = file.filled();
        return filled == null
                ? "填报日期不详"
                : filled + "填报" + (standing.daysLate() > 0 ? "，迟" + standing.daysLate() + "天" : "");
    }

    private static String text(Standing standing, String county) {
        String month = Wording.month(standing.month());
        String matter = standing.isMissing() ? missing(standing, month) : handed(standing, month);
        return standing.school().name() + "：您好。" + matter + "谢谢配合！（" + county + "教育局）";
    }

    private static String missing(Standing standing, String month) {
        String deadline = "报送截止日为" + day(standing.deadline());
        return standing.refused().isEmpty()
                ? "贵校" + month + "学校月报尚未收到，" + deadline + "，请尽快填报。如已报送，请告知文件名以便查找。"
                : "贵校报来的" + month + "学校月报不能使用，原因：" + standing.refusal() + "。" + deadline + "，请改好后重新报送。";
    }

    /** A reason is asked for only where one may be given: an error cannot be explained away. */
    private static String handed(Standing standing, String month) {
        String late =
                standing.daysLate() > 0 ? "比截止日" + day(standing.deadline()) + "晚" + standing.daysLate() + "天，" : "";
        if (!standing.waits()) {
            return "贵校" + month + "学校月报已收到，" + late + "下月请按时报送。";
        }
        StringBuilder todo = new StringBuilder("贵校" + month + "学校月报已收到，" + late + "还有");
        if (standing.toCorrect() > 0) {
            todo.append(standing.toCorrect()).append("处需要改正");
        }
        if (standing.toExplain() > 0) {
            todo.append(standing.toCorrect() > 0 ? "、" : "")
                    .append(standing.toExplain())
                    .append("处需要核实（改正或说明原因）");
        }
        String explain = standing.toExplain() > 0 ? "，数据无误的在“学校说明”列写明原因" : "";
        return todo + "。现将标好的文件退回，请按第一张表“问题清单”逐条处理" + explain + "，尽快交回该文件。";
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
