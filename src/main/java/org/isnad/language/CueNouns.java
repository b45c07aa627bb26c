package org.isnad.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.language.Agreement.Gender;
import org.isnad.language.Agreement.Number;
import org.isnad.text.Folding;

/** The nouns of a language that report as verbs do, each with the pronouns that can be joined to it. */
public final class CueNouns {

    /** His, her, their, of the two of them; what each tells of who says it. */
    private static final Map<String, Agreement> PRONOUNS = Map.of(
            "\u0647", new Agreement(Gender.MASCULINE, Number.SINGULAR),
            "\u0647\u0627", new Agreement(Gender.FEMININE, Number.SINGULAR),
            "\u0647\u0645", new Agreement(Gender.MASCULINE, Number.PLURAL),
            "\u0647\u0645\u0627", new Agreement(Gender.ANY, Number.DUAL));

    private static final String CLITICS = "\u0648\u0641\u0628\u0644\u0643";
    /** "By the", "to the". */
    private static final List<String> ADVERBIAL = List.of("\u0628\u0627\u0644", "\u0644\u0644");

    private static final String FEMININE = "\u0629";
    private static final String HAMZA = "\u0621";
    private static final List<String> HAMZA_SEATS = List.of("\u0624", "\u0626");
    private static final String OPEN_FEMININE = "\u062A";

    private final Map<String, CueForm> forms = new HashMap<>();

    static CueNouns load(Tsv table) {
        CueNouns nouns = new CueNouns();
        for (Tsv.Row row : table.rows()) {
            List<Frame> frames = new ArrayList<>();
            row.words("frames").forEach(frame -> frames.add(Frame.parse(frame)));
            nouns.add(new CueVerb(row.cell("noun"), row.cell("act"), CueVerb.Trust.B, List.copyOf(frames)));
        }
        return nouns;
    }

    private void add(CueVerb noun) {
        String folded = Folding.fold(noun.lemma());
        forms.put(folded, form(noun, Agreement.ANY, false));
        String joint = folded.endsWith(FEMININE)
                ? folded.substring(0, folded.length() - FEMININE.length()) + OPEN_FEMININE
                : folded;
        PRONOUNS.forEach((pronoun, agreement) -> {
            CueForm form = form(noun, agreement, true);
            forms.put(joint + pronoun, form);
            if (joint.endsWith(HAMZA)) {
                // Before a pronoun the hamza takes a seat, by the case of the noun.
                String stem = joint.substring(0, joint.length() - HAMZA.length());
                HAMZA_SEATS.forEach(seat -> forms.put(stem + seat + pronoun, form));
            }
        });
    }

    private static CueForm form(CueVerb noun, Agreement agreement, boolean pronoun) {
        return new CueForm(noun, CueForm.Tense.NOUN, agreement, pronoun, "", false);
    }

    /**
     * A noun in a text.
     *
     * @param form with {@link CueForm#object()} when a pronoun tells who says it
     * @param skip folded letters before it: "and", a preposition
     */
    public record Found(CueForm form, int skip) {}

    /** The noun that a folded token is, with "and" and a preposition of one letter before it or without. */
    public Optional<Found> read(String folded) {
        for (int skip = 0; skip <= 2 && skip < folded.length(); skip++) {
            CueForm form = forms.get(folded.substring(skip));
            if (form != null) {
                return Optional.of(new Found(form, skip));
            }
            if (CLITICS.indexOf(folded.charAt(skip)) < 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The noun that a folded token is after a joined preposition and the article: "by (the) saying", "to (the) warn". */
    public Optional<Found> readAdverbial(String folded) {
        for (String joined : ADVERBIAL) {
            CueForm form = folded.startsWith(joined) ? forms.get(folded.substring(joined.length())) : null;
            if (form != null && !form.object()) {
                return Optional.of(new Found(form, joined.length()));
            }
        }
        return Optional.empty();
    }

    /** Whether a folded word is such a noun with a pronoun and nothing joined to its front: "his saying". */
    public boolean isSaying(String folded) {
        return read(folded)
                .filter(noun -> noun.form().object() && noun.skip() == 0)
                .isPresent();
    }
}
