package org.isnad.link;

/** The classes of {@code linking.tsv}, which says what each means. */
enum LinkingWord {
    FORMER,
    MEMBERS,
    TWO_PRESIDENTS,
    TWO_MINISTERS,
    TWO_SIDES,
    GATHERED,
    THREE,
    FOUR,
    TITLE_PART,
    HIS_TITLE,
    QUANTITY,
    PART,
    AT,
    ISSUED,
    PUBLISHED,
    CREDIT,
    SIDED,
    PORTFOLIO,
    TRADE,
    WHERE
}
