package org.isnad.export;

import java.util.List;
import org.isnad.query.Comparison.Basis;

/**
 * Words of a sheet, with what they point to.
 *
 * @param lead what the sheet itself says before quoted words, such as the act: a denial must not read like an assertion; or
 *     empty
 * @param language the BCP 47 tag of the words where they are quoted and it is known, otherwise empty
 * @param marks the numbers of lines and the letters of articles that they rest on
 * @param address where they lead on the web, or empty
 */
record Piece(String lead, String words, String language, List<String> marks, String address) {

    /** What no page may link to, such as a script, is shown without a link. */
    Piece {
        address = address.matches("(?i)https?://.*") ? address : "";
    }

    static Piece of(String words) {
        return new Piece("", words, "", List.of(), "");
    }

    /** Words of an article. */
    static Piece quoted(String words, Basis article) {
        return new Piece("", words, article.language().orElse(""), List.of(), "");
    }

    static Piece linked(String address) {
        return linked(address, address);
    }

    /** Words in place of an address that is too long to read. */
    static Piece linked(String words, String address) {
        return new Piece("", words, "", List.of(), address);
    }

    /** Whether its words have a direction of their own; figures and dates go with what stands around them. */
    boolean isDirected() {
        return words.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether it must stay on one line, as a date does and what stands in place of an address. */
    boolean isWhole() {
        return !words.isEmpty() && (address.isEmpty() ? !isDirected() : !words.equals(address));
    }

    Piece on(List<String> lines) {
        return new Piece(lead, words, language, lines, address);
    }

    Piece led(String by) {
        return new Piece(by, words, language, marks, address);
    }

    /** The lead as it stands right before the words, or nothing. */
    String opening() {
        return lead.isEmpty() ? "" : lead + ": ";
    }
}
