package org.junheng.ledger;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.junheng.finding.NotAsked;
import org.junheng.intake.Register;
import org.junheng.intake.RegisteredSchool;
import org.junheng.summary.Handed;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.SheetColumn;

/** 未检查: what could not be asked of a file, so that nobody takes silence for health. */
record NotAskedPage(Register register, List<Handed> files) implements Page {

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = List.of(
                Cells.CODE,
                Cells.SCHOOL,
                new SheetColumn("来源文件", 30, Look.WRAPPED),
                new SheetColumn("没有检查的规则", 44, Look.WRAPPED),
                new SheetColumn("原因", 44, Look.WRAPPED));
        return new BulkLayout("未检查", null, columns, 1);
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        List<Handed> ordered = files.stream()
                .filter(file -> !file.notAsked().isEmpty())
                .sorted(Comparator.comparing(NotAskedPage::code).thenComparing(Handed::path))
                .toList();
        for (Handed file : ordered) {
            for (NotAsked notAsked : file.notAsked()) {
                sheet.row(List.of(code(file), name(file), file.path(), notAsked.rules(), notAsked.because()));
            }
        }
    }

    private static String code(Handed file) {
        return file.school() == null ? "" : file.school().digits();
    }

    private String name(Handed file) {
        return file.school() == null
                ? ""
                : register.find(file.school()).map(RegisteredSchool::name).orElse("");
    }
}
