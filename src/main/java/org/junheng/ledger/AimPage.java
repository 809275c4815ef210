package org.junheng.ledger;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolCode;
import org.junheng.summary.course.Aim;
import org.junheng.summary.course.Aims;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.SheetColumn;

/** 目标进度: how far it is to each target of the year, and when it is reached if all goes on as it does. */
record AimPage(CountyTable table) implements Chapter {

    private static final int FROZEN = 2;

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = List.of(
                Cells.INDICATOR_CODE,
                Cells.INDICATOR_NAME,
                Cells.STAGE,
                new SheetColumn("范围", 28, Look.TEXT),
                new SheetColumn("年度", 8, Look.WHOLE),
                new SheetColumn("目标值", 10, Look.NUMBER),
                new SheetColumn("本期数值", 11, Look.DECIMAL2),
                new SheetColumn("还差", 10, Look.DECIMAL2),
                new SheetColumn("本学年每月变化", 12, Look.DECIMAL4),
                new SheetColumn("推算", 26, Look.TEXT),
                new SheetColumn("责任人", 12, Look.TEXT),
                new SheetColumn("措施", 36, Look.WRAPPED));
        return new BulkLayout("目标进度", null, columns, FROZEN);
    }

    @Override
    public String about() {
        return "年度目标的完成情况与按目前趋势达到的月份";
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        for (Aim aim : Aims.of(table.picture())) {
            sheet.row(row(aim));
        }
    }

    private List<@Nullable Object> row(Aim aim) {
        Look look = Cells.look(aim.decimals());
        SchoolCode school = aim.target().school();
        return Arrays.asList(
                aim.target().code(),
                aim.name(),
                aim.stage() == null ? null : aim.stage().label(),
                school == null ? "全县" : name(school),
                aim.target().year(),
                aim.target().value(),
                Cells.number(aim.value(), look),
                Cells.number(aim.lacking(), look),
                Cells.number(aim.pace(), Look.DECIMAL4),
                aim.words(),
                aim.target().owner(),
                aim.target().action());
    }

    private String name(SchoolCode school) {
        return table.picture()
                .bureau()
                .register()
                .find(school)
                .map(RegisteredSchool::name)
                .orElse(school.digits());
    }
}
