package org.isnad.model;

/** How much of a statement's content stands inside quotation marks: all, none or some. */
public enum Form {
    DIRECT,
    INDIRECT,
    MIXED
}
