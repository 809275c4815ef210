package org.junheng.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.pairing.Agreement;
import org.junheng.indicator.pairing.PairActivity;
import org.junheng.indicator.pairing.Ratio;
import org.junheng.summary.PairCourse;
import org.junheng.summary.PairGap;
import org.junheng.summary.PairStory;
import org.junheng.summary.Wording;
import org.junheng.template.PairSheet;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.Marked;
import org.junheng.workbook.SheetColumn;
import org.junheng.workbook.Tint;

/** 结对帮扶: of each pair its activities by type, what only one school tells of, and how near the schools have come. */
record PairPage(CountyTable table) implements Chapter {

    private static final int FROZEN = 4;
    private static final String ACTIVITIES = "活动次数";
    private static final String RECORD = "活动核对";
    private static final String GAP = "差距";

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = List.of(
                new SheetColumn("优质学校标识码", 13, Look.TEXT),
                new SheetColumn("优质学校名称", 26, Look.TEXT),
                new SheetColumn("薄弱学校标识码", 13, Look.TEXT),
                new SheetColumn("薄弱学校名称", 26, Look.TEXT),
                new SheetColumn("类别", 10, Look.CENTRED),
                new SheetColumn("项目", 34, Look.TEXT),
                new SheetColumn("本月次数", 10, Look.WHOLE),
                new SheetColumn("本学年次数", 10, Look.WHOLE),
                new SheetColumn("本月双方一致", 10, Look.WHOLE),
                new SheetColumn("本月待核对", 10, Look.WHOLE),
                new SheetColumn("本月对方未报送", 10, Look.WHOLE),
                new SheetColumn("最近活动日期", 12, Look.DATE),
                new SheetColumn("薄弱学校数值", 12, Look.DECIMAL2),
                new SheetColumn("优质学校数值", 12, Look.DECIMAL2),
                new SheetColumn("比值", 10, Look.DECIMAL4),
                new SheetColumn("比值月份", 10, Look.CENTRED),
                new SheetColumn("学年初薄弱学校数值", 12, Look.DECIMAL2),
                new SheetColumn("学年初优质学校数值", 12, Look.DECIMAL2),
                new SheetColumn("学年初比值", 10, Look.DECIMAL4),
                new SheetColumn("学年初月份", 10, Look.CENTRED),
                new SheetColumn("变化", 10, Look.DECIMAL4),
                new SheetColumn("来源", 60, Look.WRAPPED));
        return new BulkLayout("结对帮扶", null, columns, FROZEN);
    }

    @Override
    public String about() {
        return "每对结对学校的活动、双方记录是否一致和差距变化";
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        for (PairStory story : table.pairs().stories()) {
            sheet.row(counts(story, "合计", story.month(), story.year(), story.last()));
            for (String type : PairSheet.ACTIVITIES) {
                List<PairActivity> year = only(story.year(), type);
                if (!year.isEmpty()) {
                    sheet.row(counts(story, type, only(story.month(), type), year, null));
                }
            }
            for (PairActivity activity : story.month()) {
                sheet.row(record(story, activity));
            }
            for (PairGap gap : story.gaps()) {
                sheet.row(gap(story, gap));
            }
        }
    }

    private static List<PairActivity> only(List<PairActivity> activities, String type) {
        return activities.stream().filter(each -> each.type().equals(type)).toList();
    }

    private List<@Nullable Object> counts(
            PairStory story, String item, List<PairActivity> month, List<PairActivity> year, @Nullable LocalDate last) {
        long doubted = PairStory.count(month, Agreement.DOUBTED);
        return row(
                story,
                List.of(ACTIVITIES, item),
                Arrays.asList(
                        month.size(),
                        year.size(),
                        PairStory.count(month, Agreement.AGREED),
                        doubted == 0 ? 0 : Marked.tinted(doubted, Tint.WARN),
                        PairStory.count(month, Agreement.AWAITED),
                        last),
                Arrays.asList(null, null, null, null, null, null, null, null, null),
                files(story));
    }

    /** One activity of this month, and where it stands. */
    private List<@Nullable Object> record(PairStory story, PairActivity activity) {
        boolean doubted = activity.agreement() == Agreement.DOUBTED;
        String words = activity.type() + "（" + activity.agreement().label() + "）";
        return row(
                story,
                Arrays.asList(RECORD, doubted ? Marked.tinted(words, Tint.WARN) : words),
                Arrays.asList(
                        1,
                        1,
                        agreed(activity, Agreement.AGREED),
                        agreed(activity, Agreement.DOUBTED),
                        agreed(activity, Agreement.AWAITED),
                        activity.date()),
                Arrays.asList(null, null, null, null, null, null, null, null, null),
                told("优质学校", activity.strongRow(), table.source(story.pair().strong()))
                        + told(
                                "薄弱学校",
                                activity.weakRow(),
                                table.source(story.pair().weak())));
    }

    private static int agreed(PairActivity activity, Agreement agreement) {
        return activity.agreement() == agreement ? 1 : 0;
    }

    private static String told(String who, @Nullable Integer row, Source source) {
        return row == null ? who + "未填；" : who + "：" + source.path() + " " + PairSheet.SPEC.name() + " 第" + row + "行；";
    }

    private List<@Nullable Object> gap(PairStory story, PairGap gap) {
        return row(
                story,
                List.of(GAP, gap.code().equals(PairCourse.SCORES) ? gap.name() : gap.code() + " " + gap.name()),
                Arrays.asList(null, null, null, null, null, null),
                Arrays.asList(
                        value(gap.now(), true),
                        value(gap.now(), false),
                        Cells.number(gap.ratioNow(), Look.DECIMAL4),
                        month(gap.nowMonth()),
                        value(gap.then(), true),
                        value(gap.then(), false),
                        Cells.number(gap.ratioThen(), Look.DECIMAL4),
                        month(gap.thenMonth()),
                        Cells.number(gap.change(), Look.DECIMAL4)),
                "数值见“学校指标”“教学质量”表；" + files(story));
    }

    private static Object value(@Nullable Ratio ratio, boolean weak) {
        BigDecimal value = ratio == null ? null : weak ? ratio.weak() : ratio.strong();
        return Cells.number(value, Look.DECIMAL2);
    }

    private static Object month(@Nullable YearMonth month) {
        return month == null ? Cells.NONE : Wording.month(month);
    }

    private String files(PairStory story) {
        return table.source(story.pair().strong()).path() + "；"
                + table.source(story.pair().weak()).path();
    }

    private List<@Nullable Object> row(
            PairStory story,
            List<Object> item,
            List<@Nullable Object> counts,
            List<@Nullable Object> ratios,
            String source) {
        List<@Nullable Object> row = new ArrayList<>(List.of(
                story.pair().strong().digits(),
                table.source(story.pair().strong()).name(),
                story.pair().weak().digits(),
                table.source(story.pair().weak()).name()));
        row.addAll(item);
        row.addAll(counts);
        row.addAll(ratios);
        row.add(source);
        return row;
    }
}
