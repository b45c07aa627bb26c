package org.isnad.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.language.Agreement.Gender;
import org.isnad.language.Agreement.Number;
import org.isnad.text.Folding;
import org.isnad.text.WordSieve;

/** The nouns of a language that report as verbs do, each with the pronouns that can be joined to it. */
public final class CueNouns {

    /** What each pronoun tells of who says it. */
    private static final Map<Affix, Agreement> PRONOUNS = Map.of(
            Affix.HIM, new Agreement(Gender.MASCULINE, Number.SINGULAR),
            Affix.HER, new Agreement(Gender.FEMININE, Number.SINGULAR),
            Affix.THEM, new Agreement(Gender.MASCULINE, Number.PLURAL),
            Affix.BOTH, new Agreement(Gender.ANY, Number.DUAL));

    /** A letter that is spelled by the vowels around it. */
    private static final String HAMZA = "\u0621";

    private static final List<String> HAMZA_SEATS = List.of("\u0624", "\u0626");

    private final Affixes affixes;
    private final Map<String, CueForm> forms = new HashMap<>();
    private WordSieve spellings = new WordSieve(List.of());

    private CueNouns(Affixes affixes) {
        this.affixes = affixes;
    }

    static CueNouns load(Tsv table, Affixes affixes) {
        CueNouns nouns = new CueNouns(affixes);
        for (Tsv.Row row : table.rows()) {
            List<Frame> frames = new ArrayList<>();
            row.words("frames").forEach(frame -> frames.add(Frame.parse(frame)));
            nouns.add(new CueVerb(row.cell("noun"), row.cell("act"), CueVerb.Trust.B, List.copyOf(frames)));
        }
        nouns.spellings = new WordSieve(nouns.forms.keySet());
        return nouns;
    }

    private void add(CueVerb noun) {
        String folded = Folding.fold(noun.lemma());
        forms.put(folded, form(noun, Agreement.ANY, false));
        String joint = affixes.beforeOwner(folded);
        PRONOUNS.forEach((affix, agreement) -> {
            String pronoun = affixes.letters(affix);
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
        if (spellings.tooLong(folded)) {
            return Optional.empty();
        }
        for (int skip = 0; skip <= 2 && skip < folded.length(); skip++) {
            CueForm form = spellings.mayHoldRest(folded, skip) ? forms.get(folded.substring(skip)) : null;
            if (form != null) {
                return Optional.of(new Found(form, skip));
            }
            char joined = folded.charAt(skip);
            boolean particle = affixes.isConjunction(joined) || affixes.isPreposition(joined);
            if (!particle || affixes.isToThe(folded, skip)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The noun that a folded token is after a joined preposition and the article: "by (the) saying", "to (the) warn". */
    public Optional<Found> readAdverbial(String folded) {
        int skip = affixes.startsWithByThe(folded)
                ? affixes.letters(Affix.BY).length()
                        + affixes.letters(Affix.ARTICLE).length()
                : affixes.isToThe(folded, 0) ? affixes.letters(Affix.TO_THE).length() : 0;
        CueForm form = skip > 0 ? forms.get(folded.substring(skip)) : null;
        return form != null && !form.object() ? Optional.of(new Found(form, skip)) : Optional.empty();
    }

    /** Whether a folded word is such a noun with a pronoun and nothing joined to its front: "his saying". */
    public boolean isSaying(String folded) {
        return read(folded)
                .filter(noun -> noun.form().object() && noun.skip() == 0)
                .isPresent();
    }
}
