package org.isnad.export;

import java.util.List;
import org.isnad.query.Comparison.Basis;

/**
 * Words of a sheet, with what they point to.
 *
 * @param language the BCP 47 tag of the words where they are quoted and it is known, otherwise empty
 * @param marks the numbers of lines and the letters of articles that they rest on
 * @param address where they lead on the web, or empty
 */
record Piece(String words, String language, List<String> marks, String address) {

    /** What no page may link to, such as a script, is shown without a link. */
    Piece {
        address = address.matches("(?i)https?://.*") ? address : "";
    }

    static Piece of(String words) {
        return new Piece(words, "", List.of(), "");
    }

    /** Words of an article. */
    static Piece quoted(String words, Basis article) {
        return new Piece(words, article.language().orElse(""), List.of(), "");
    }

    static Piece linked(String address) {
        return new Piece(address, "", List.of(), address);
    }

    Piece on(List<String> lines) {
        return new Piece(words, language, lines, address);
    }
}
