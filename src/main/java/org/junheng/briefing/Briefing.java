package org.junheng.briefing;

import java.io.StringWriter;
import org.junheng.summary.MonthPicture;

/** Draws the briefing of a month: one file that needs nothing else. */
public final class Briefing {

    /** Its name in the month's folder. */
    public static final String FILE = "简报.html";

    private Briefing() {}

    /** The page as HTML; can be drawn on any thread. */
    public static String draw(MonthPicture picture) {
        StringWriter out = new StringWriter();
        Press.print(PageMaker.page(picture), out);
        return out.toString();
    }
}
