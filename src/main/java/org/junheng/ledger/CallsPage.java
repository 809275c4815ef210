package org.junheng.ledger;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.RegisteredSchool;
import org.junheng.summary.Call;
import org.junheng.summary.Handed;
import org.junheng.summary.Standing;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.Marked;
import org.junheng.workbook.SheetColumn;
import org.junheng.workbook.Tint;

/** 催报: whom to call about what, and what to send; the contacts are the bureau's own and stand in full. */
record CallsPage(List<Call> calls) implements Page {

    private static final int FROZEN = 2;

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = List.of(
                Cells.CODE,
                Cells.SCHOOL,
                new SheetColumn("乡镇街道", 12, Look.TEXT),
                new SheetColumn("情况", 13, Look.CENTRED),
                new SheetColumn("自何时起", 22, Look.WRAPPED),
                new SheetColumn("待改正", 8, Look.WHOLE),
                new SheetColumn("待说明", 8, Look.WHOLE),
                new SheetColumn("联系人", 10, Look.CENTRED),
                new SheetColumn("联系电话", 15, Look.TEXT),
                new SheetColumn("催报文字", 70, Look.WRAPPED),
                new SheetColumn("退回文件", 34, Look.WRAPPED),
                new SheetColumn("来源文件", 30, Look.WRAPPED));
        return new BulkLayout("催报", null, columns, FROZEN);
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        for (Call call : calls) {
            sheet.row(row(call));
        }
    }

    private static List<@Nullable Object> row(Call call) {
        Standing standing = call.standing();
        RegisteredSchool school = standing.school();
        Handed file = standing.inForce();
        String code = school.code().digits();
        return Arrays.asList(
                code,
                school.name(),
                school.township(),
                Marked.tinted(standing.words(), tint(standing)),
                call.since(),
                standing.toCorrect(),
                standing.toExplain(),
                school.contact(),
                school.phone(),
                call.text(),
                file != null && ReturnedBook.isDue(file)
                        ? ReturnedBook.FOLDER + "/" + ReturnedBook.fileName(code, school.name())
                        : null,
                file == null ? null : file.path());
    }

    private static Tint tint(Standing standing) {
        if (standing.isMissing() || standing.toCorrect() > 0) {
            return Tint.BAD;
        }
        return standing.waits() ? Tint.WARN : Tint.NONE;
    }
}
