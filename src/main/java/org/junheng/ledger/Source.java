package org.junheng.ledger;

import org.junheng.intake.Register;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolCode;
import org.junheng.summary.Handed;
import org.junheng.summary.SchoolMonth;

/** A file in force with what leads each of its rows. */
record Source(String code, String name, String path, String sha256) {

    static Source of(Register register, SchoolCode school, Handed file) {
        String name = register.find(school).map(RegisteredSchool::name).orElse("");
        return new Source(school.digits(), name, file.path(), file.sha256());
    }

    /** Where a month's figures of a school come from; an empty path where there is no file. */
    static Source of(SchoolMonth month) {
        String file = month.source();
        return new Source(
                month.school().code().digits(), month.school().name(), month.sourcePath(), file == null ? "" : file);
    }
}
