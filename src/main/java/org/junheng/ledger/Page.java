package org.junheng.ledger;

import java.io.IOException;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;

/** A sheet of a workbook: its heads in the first row, then a row a thing. */
interface Page {

    BulkLayout layout();

    void rows(BulkSheet sheet) throws IOException;
}
