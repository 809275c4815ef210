package org.junheng.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junheng.intake.InboxFile;

/**
 * What the steps call; the rooms to the left stand behind it. A step that was cut off is called again, so each does its
 * work anew or finds it done; what one step leaves for another is in the database, as another process may carry on.
 */
interface MonthWork {

    /** Finds out what has come true of publications that were announced by runs that ended before they could tell. */
    void settlePublications() throws IOException;

    /** Notes what lies in the input folder. */
    void takeIn();

    /** Whether this very file was examined in an earlier run, by the same version. */
    boolean knows(InboxFile file);

    /** Looks through one file; called by several threads, each inside a transaction. */
    Examination examine(InboxFile file);

    /** Keeps what was found, in the transaction in which it was examined. */
    void keep(List<? extends Examination> examined);

    /** What was found damaged of what earlier runs had kept, and was made anew, a line each. */
    List<String> mended();

    /**
     * The month to make.
     *
     * @throws NothingUsable when no usable submission reports it
     */
    YearMonth month();

    /** Months before the given one, the earliest first, whose figures rest on a file that came after they were published. */
    List<YearMonth> late(YearMonth month);

    void examineAcrossSchools(YearMonth month);

    /** Works out the figures and shows how the reporting stands; what does not wait for them may be written already. */
    void compute(YearMonth month, Path draft);

    void writeWorkbooks(YearMonth month, Path draft);

    void writeBriefing(YearMonth month, Path draft) throws IOException;

    /** Writes 运行记录.json beside all other files of the month; answers with its SHA-256. */
    String writeRecord(YearMonth month, Path draft) throws IOException;

    /** Remembers what is about to be published with this record, so that a later making can say what it changed. */
    void announcePublication(YearMonth month, String record);

    /** What was announced stands. */
    void confirmPublication(YearMonth month);

    /** Draws anew the page on how the reporting stands, as soon as that is known. */
    void showProgress(YearMonth month);

    Verdict verdict(YearMonth month);

    /** How a figure came about, a line each; empty when there is none of that code or school. */
    List<String> explain(YearMonth month, String asked);
}
