package org.junheng.ledger;

/** A page that the workbook's contents list. */
interface Chapter extends Page {

    /** What stands in it, in a sentence for whoever opens the workbook. */
    String about();
}
