package org.junheng.validation;

import java.util.List;
import java.util.stream.Stream;
import org.junheng.finding.NotAsked;
import org.junheng.intake.Bureau;
import org.junheng.template.Book;

/** Says which checks of one workbook could not be made. */
public final class Unasked {

    private Unasked() {}

    public static List<NotAsked> of(Book book, Bureau bureau) {
        Stream<NotAsked> register =
                bureau.register().isEmpty() ? Stream.of(new NotAsked("X006 Q011 E208 Q414", "没有学校名录")) : Stream.empty();
        Stream<NotAsked> sheets = book.sheets().stream()
                .filter(sheet -> sheet.present() && !sheet.missing().isEmpty())
                .map(sheet ->
                        new NotAsked("工作表“" + sheet.name() + "”的检查", "缺少“" + String.join("”“", sheet.missing()) + "”"));
        return Stream.concat(register, sheets).toList();
    }
}
