package org.junheng.validation;

import java.time.YearMonth;
import org.junheng.intake.AsOf;
import org.junheng.intake.Bureau;
import org.junheng.intake.Cover;

/** What a workbook is measured against besides itself. */
record Yardstick(Cover cover, Bureau bureau, AsOf asOf) {

    YearMonth period() {
        return cover.period();
    }
}
