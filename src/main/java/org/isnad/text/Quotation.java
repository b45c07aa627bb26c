package org.isnad.text;

/**
 * A stretch of one paragraph between quotation marks.
 *
 * @param open the token of the opening mark, or -1 when the paragraph only closes it
 * @param close the token of the closing mark, or -1 when the paragraph only opens it
 * @param parent the quotation that holds it, or -1
 */
public record Quotation(int open, int close, int parent) {

    /** Whether both marks are there. */
    public boolean balanced() {
        return open >= 0 && close >= 0;
    }
}
