package org.junheng.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.dossier.PostingFact;
import org.junheng.indicator.pairing.Duty;
import org.junheng.indicator.pairing.PostingFamily;
import org.junheng.indicator.pairing.PostingResult;
import org.junheng.school.SchoolCode;
import org.junheng.template.PersonalNumbers;
import org.junheng.template.PostingSheet;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.Marked;
import org.junheng.workbook.SheetColumn;
import org.junheng.workbook.Tint;

/** 支教考核: every posting of the school year, and how the duties of those for 支教 stand. */
record PostingPage(CountyTable table) implements Chapter {

    private static final int FROZEN = 3;

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = List.of(
                new SheetColumn("派出学校标识码", 13, Look.TEXT),
                new SheetColumn("派出学校名称", 26, Look.TEXT),
                new SheetColumn("教师姓名", 10, Look.TEXT),
                new SheetColumn("类型", 10, Look.CENTRED),
                new SheetColumn("接收学校标识码", 13, Look.TEXT),
                new SheetColumn("接收学校名称", 26, Look.TEXT),
                Cells.STAGE,
                new SheetColumn("开始日期", 12, Look.DATE),
                new SheetColumn("结束日期", 12, Look.DATE),
                new SheetColumn("周课时", 9, Look.NUMBER),
                new SheetColumn("应达周课时", 10, Look.WHOLE),
                new SheetColumn("听评课节数", 10, Look.WHOLE),
                new SheetColumn("公开课节数", 10, Look.WHOLE),
                new SheetColumn("专题讲座次数", 10, Look.WHOLE),
                new SheetColumn("支教满一年", 10, Look.CENTRED),
                new SheetColumn("年龄符合", 10, Look.CENTRED),
                new SheetColumn("六项职责", 12, Look.CENTRED),
                new SheetColumn("未达到", 30, Look.TEXT),
                new SheetColumn("无法判断", 30, Look.TEXT),
                new SheetColumn("考核结果", 10, Look.CENTRED),
                new SheetColumn("来源文件", 40, Look.TEXT),
                new SheetColumn("来源工作表", 12, Look.CENTRED),
                new SheetColumn("来源行", 8, Look.WHOLE));
        return new BulkLayout("支教考核", null, columns, FROZEN);
    }

    @Override
    public String about() {
        return "每名支教交流教师的六项职责完成情况";
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        for (PostingResult posting : table.picture().now().families().postings().postings()) {
            List<@Nullable Object> row = new ArrayList<>(who(posting));
            row.addAll(done(posting));
            row.addAll(judged(posting));
            sheet.row(row);
        }
    }

    private List<@Nullable Object> who(PostingResult posting) {
        PostingFact fact = posting.fact();
        return Arrays.asList(
                posting.sender().digits(),
                table.source(posting.sender()).name(),
                posting.teacher(),
                fact.type(),
                PersonalNumbers.hidden(fact.to()),
                SchoolCode.parse(fact.to())
                        .map(code -> table.source(code).name())
                        .orElse(""),
                posting.stage() == null ? null : posting.stage().label(),
                fact.start(),
                fact.end());
    }

    private static List<@Nullable Object> done(PostingResult posting) {
        PostingFact fact = posting.fact();
        return Arrays.asList(
                fact.weeklyLessons(),
                posting.isSupport() ? PostingFamily.lessons(posting.stage()) : null,
                fact.observed(),
                fact.openLessons(),
                fact.lectures(),
                truth(posting, Duty.YEAR),
                truth(posting, Duty.AGE));
    }

    private List<@Nullable Object> judged(PostingResult posting) {
        return Arrays.asList(
                verdict(posting),
                names(posting.unmet()),
                names(posting.unknown()),
                posting.fact().appraisal(),
                table.source(posting.sender()).path(),
                PostingSheet.SPEC.name(),
                posting.fact().row());
    }

    private static Object verdict(PostingResult posting) {
        if (!posting.isSupport()) {
            return "不考核";
        }
        if (posting.meetsAll()) {
            return "全部达到";
        }
        return posting.unmet().isEmpty() ? Marked.tinted("待补数据", Tint.WARN) : Marked.tinted("未全部达到", Tint.BAD);
    }

    private static @Nullable Object truth(PostingResult posting, Duty duty) {
        if (!posting.isSupport()) {
            return null;
        }
        Boolean met = posting.duties().get(duty);
        return met == null ? Cells.NONE : met ? "是" : "否";
    }

    private static String names(List<Duty> duties) {
        return duties.stream().map(Duty::label).collect(Collectors.joining("、"));
    }
}
