package org.isnad.export;

/** For whom a sheet is laid out. */
enum Layout {
    /** For somebody who reads from top to bottom: nothing is printed twice, and no column stands empty. */
    PAGE,
    /** For a spreadsheet: every row tells all that it tells by itself, under columns that are always there. */
    TABLES
}
