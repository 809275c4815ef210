package org.junheng.template;

import java.util.List;

/** 满意度: the replies of a survey, a group a row; only when a survey was held. */
public final class SurveySheet {

    public static final Column<String> GROUP =
            Column.option("群体", "学生", "家长", "教师", "校长", "人大代表和政协委员", "其他群众").required();
    public static final Column<Long> SENT = replies("发放问卷").aliases("发放问卷数");
    public static final Column<Long> VALID = replies("有效回收").aliases("有效回收数");
    public static final Column<Long> SATISFIED = replies("满意");
    public static final Column<Long> FAIRLY_SATISFIED = replies("基本满意");
    public static final Column<Long> DISSATISFIED = replies("不满意");

    public static final SheetSpec SPEC = SheetSpec.table(
            "满意度",
            "开展了满意度调查的月份填写，一个群体填一行，从第4行起。",
            List.of(GROUP, SENT, VALID, SATISFIED, FAIRLY_SATISFIED, DISSATISFIED));

    private SurveySheet() {}

    private static Column<Long> replies(String header) {
        return Column.whole(header).required().unit("份");
    }
}
