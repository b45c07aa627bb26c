package org.isnad.link;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.knowledge.Phrase;
import org.isnad.link.FigureWords.Kind;
import org.isnad.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits, in words, and in both: groups joined by "and", each a number that a scale multiplies. A digit
 * group of three after a point may be a thousand or a fraction; where no scale follows it, nobody can tell, and it is
 * no number here.
 */
final class NumberReader {

    private static final List<Kind> NUMERALS = List.of(Kind.NUMBER, Kind.SCALE, Kind.SCALES);
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern AMBIGUOUS = Pattern.compile("[0-9]{1,3}\\.[0-9]{3}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * A number as it stands in a text.
     *
     * @param to the token after its last
     * @param clitic how many folded letters of its first token stand before it
     * @param digits whether it is digits and nothing else
     */
    record Found(int from, int to, int clitic, BigDecimal value, boolean digits) {}

    private final TokenizedText text;
    private final FigureWords.InText words;
    private final String conjunction;

    /** @param conjunction the letters for "and" */
    NumberReader(TokenizedText text, FigureWords.InText words, String conjunction) {
        this.text = text;
        this.words = words;
        this.conjunction = conjunction;
    }

    /** The number that begins in a token. */
    Optional<Found> at(int token) {
        Item first = item(token);
        if (first == null || first.kind == Kind.SCALES || first.joined && first.clitic == 0) {
            return Optional.empty();
        }
        Sum sum = new Sum(first);
        while (sum.takes(item(sum.to))) {
            sum.addHalf();
        }
        return sum.found(first);
    }

    /** A part of a number; {@code joined} by "and" to what stands before it. */
    private record Item(int from, int to, int clitic, Kind kind, BigDecimal value, boolean joined, boolean digits) {}

    private @Nullable Item item(int token) {
        if (token >= text.size()) {
            return null;
        }
        boolean and = text.folded(token).equals(conjunction) && token + 1 < text.size();
        int at = and ? token + 1 : token;
        if (text.kind(at) == TokenizedText.Kind.NUMBER) {
            BigDecimal value = value(text.folded(at), at + 1);
            return value == null ? null : new Item(token, at + 1, 0, Kind.NUMBER, value, and, true);
        }
        Phrase<List<FigureWords.Word>> found = words.at(at).orElse(null);
        if (found == null) {
            return null;
        }
        for (Kind kind : NUMERALS) {
            Phrase<String> word = FigureWords.as(kind, found).orElse(null);
            if (word != null) {
                boolean joined = and || word.clitic() > 0 && text.folded(at).startsWith(conjunction);
                return new Item(token, word.to(), word.clitic(), kind, new BigDecimal(word.value()), joined, false);
            }
        }
        return null;
    }

    /** Digits with their separators; nothing where they can be read in two ways. */
    private @Nullable BigDecimal value(String digits, int next) {
        String plain = digits.replace("\u066C", "").replace('\u066B', '.');
        if (GROUPED.matcher(plain).matches()) {
            return new BigDecimal(plain.replace(",", ""));
        }
        plain = plain.replace(',', '.');
        boolean scaled = words.at(next, Kind.SCALE).isPresent()
                || words.at(next, Kind.SCALES).isPresent();
        boolean ambiguous = AMBIGUOUS.matcher(plain).matches() && !scaled;
        return ambiguous || !DECIMAL.matcher(plain).matches() ? null : new BigDecimal(plain);
    }

    /** A number while it is being read. */
    private final class Sum {

        private BigDecimal total = BigDecimal.ZERO;
        private @Nullable BigDecimal group;
        private @Nullable BigDecimal scale;
        private boolean digits;
        private int to;

        Sum(Item first) {
            start(first);
            to = first.to;
            digits = first.digits;
        }

        /** Adds or multiplies by the next part, if it is one. */
        boolean takes(@Nullable Item next) {
            if (next == null || next.joined && next.kind == Kind.SCALES) {
                return false;
            }
            boolean multiplies = next.kind != Kind.NUMBER && !next.joined && group != null;
            boolean adds = next.joined && (scale != null || !digits && !next.digits && next.kind == Kind.NUMBER);
            if (multiplies) {
                close(next.value);
            } else if (adds && group == null) {
                start(next);
            } else if (adds) {
                group = group.add(next.value);
            } else {
                return false;
            }
            digits = false;
            to = next.to;
            return true;
        }

        private void start(Item item) {
            group = item.value;
            if (item.kind == Kind.SCALE) {
                scale = item.value;
                total = total.add(item.value);
                group = null;
            }
        }

        private void close(BigDecimal by) {
            total = total.add(group == null ? by : group.multiply(by));
            group = null;
            scale = by;
        }

        /** "And a half", of the scale before it, which may be said again. */
        void addHalf() {
            Phrase<String> half = words.at(to, Kind.HALF)
                    .filter(found -> found.clitic() == 1 && scale != null && group == null)
                    .orElse(null);
            if (half != null && scale != null) {
                total = total.add(power(scale).divide(TWO));
                to = half.to();
                boolean again = words.at(to, Kind.SCALE).isPresent()
                        || words.at(to, Kind.SCALES).isPresent();
                to = again ? to + 1 : to;
            }
        }

        /** Of two thousand, a thousand. */
        private BigDecimal power(BigDecimal scale) {
            return BigDecimal.ONE.movePointRight((scale.precision() - scale.scale() - 1) / 3 * 3);
        }

        Optional<Found> found(Item first) {
            addHalf();
            BigDecimal value = group == null ? total : total.add(group);
            return Optional.of(new Found(first.from, to, first.clitic, value.stripTrailingZeros(), digits));
        }
    }
}
