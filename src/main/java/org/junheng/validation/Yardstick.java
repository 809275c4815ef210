package org.junheng.validation;

import java.time.YearMonth;
import java.util.Optional;
import org.junheng.intake.AsOf;
import org.junheng.intake.Bureau;
import org.junheng.intake.Cover;
import org.junheng.intake.RegisteredSchool;

/** What a workbook is measured against besides itself. */
record Yardstick(Cover cover, Bureau bureau, AsOf asOf) {

    YearMonth period() {
        return cover.period();
    }

    /** The school as the register knows it. */
    Optional<RegisteredSchool> school() {
        return bureau.register().find(cover.school());
    }
}
