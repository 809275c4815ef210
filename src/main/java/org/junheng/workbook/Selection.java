package org.junheng.workbook;

import java.io.IOException;
import org.junheng.workbook.MarkupScanner.Kind;

/** That a worksheet is among those a workbook opens with: what is typed into one of them goes into all. */
final class Selection {

    private static final String SELECTED = "tabSelected";

    private Selection() {}

    /** Whether a worksheet is selected; it is read up to its cells. */
    static boolean in(MarkupScanner sheet) throws IOException {
        while (sheet.next() && !(sheet.depth() == 2 && sheet.is("sheetData"))) {
            if (isMarked(sheet)) {
                return true;
            }
        }
        return false;
    }

    /** The token as it stands, but for a selection. */
    static CharSequence takenOff(MarkupScanner token) {
        return isMarked(token) ? token.tag().without(SELECTED).raw() : token.raw();
    }

    private static boolean isMarked(MarkupScanner token) {
        return (token.kind() == Kind.OPEN || token.kind() == Kind.EMPTY)
                && token.depth() == 3
                && token.is("sheetView")
                && token.tag().attribute(SELECTED) != null;
    }
}
