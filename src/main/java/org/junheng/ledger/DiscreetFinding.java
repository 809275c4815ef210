package org.junheng.ledger;

import org.junheng.finding.Finding;

/** A finding as it may be read over a school's shoulder: what looks like a person's is masked, as in the workbooks. */
public record DiscreetFinding(String sheet, String message, String cure) {

    private static final Discretion DISCRETION = new Discretion(false);

    public static DiscreetFinding of(Finding finding) {
        String sheet = finding.place().sheet();
        Discretion.Shown shown = DISCRETION.finding(Sheets.named(sheet).orElse(null), finding);
        return new DiscreetFinding(DISCRETION.words(sheet), shown.message(), shown.cure());
    }
}
