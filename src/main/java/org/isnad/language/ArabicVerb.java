package org.isnad.language;

import java.util.List;
import java.util.function.BiConsumer;
import org.isnad.language.Agreement.Gender;
import org.isnad.language.Agreement.Number;
import org.isnad.language.CueForm.Tense;

/**
 * The forms of an Arabic verb that report somebody else's words, generated from its principal parts: third person of
 * perfect and imperfect, and the participle in the accusative, each with object pronouns where a verb takes them. The
 * future is not among them, for what will be said has not been said; nor is the first person, which is the speaker's.
 *
 * <p>Paradigms as in W. Wright, A Grammar of the Arabic Language, 3rd ed., vol. I, tables of the strong and weak verb.
 * The letters that they are made of stand here, since the paradigms are nothing else.
 */
final class ArabicVerb {

    private static final char ALEF = '\u0627';
    private static final char WAW = '\u0648';
    private static final char YEH = '\u064A';
    private static final char ALEF_MAKSURA = '\u0649';
    private static final char TEH = '\u062A';
    private static final char TEH_MARBUTA = '\u0629';
    private static final char NOON = '\u0646';

    /** Joined object pronouns of the third person. */
    private static final List<Affix> OBJECTS = List.of(Affix.HIM, Affix.HER, Affix.THEM, Affix.BOTH);

    private final BiConsumer<String, CueForm> sink;
    private final CueVerb verb;
    private final boolean exact;
    private final Affixes affixes;

    /** @param sink takes each form, spelled out, with its analysis */
    ArabicVerb(CueVerb verb, boolean exact, Affixes affixes, BiConsumer<String, CueForm> sink) {
        this.verb = verb;
        this.exact = exact;
        this.affixes = affixes;
        this.sink = sink;
    }

    /** Generates from the third person masculine and feminine singular. */
    void perfect(String masculine, String feminine) {
        finite(masculine, Tense.PERFECT, Gender.MASCULINE, Number.SINGULAR);
        finite(feminine, Tense.PERFECT, Gender.FEMININE, Number.SINGULAR);
        String dual = isWeak(masculine) ? weakStem(masculine) + YEH + ALEF : masculine + ALEF;
        finite(dual, Tense.PERFECT, Gender.MASCULINE, Number.DUAL);
        finite(feminine + ALEF, Tense.PERFECT, Gender.FEMININE, Number.DUAL);
        String plural = (isWeak(masculine) ? weakStem(masculine) : masculine) + WAW;
        form(plural + ALEF, Tense.PERFECT, Gender.MASCULINE, Number.PLURAL, false);
        objects(plural, Tense.PERFECT, Gender.MASCULINE, Number.PLURAL);
        boolean waw = masculine.charAt(masculine.length() - 1) == ALEF;
        String women = isWeak(masculine) ? weakStem(masculine) + (waw ? WAW : YEH) : withoutLongVowel(masculine);
        // Of a hollow verb so little is left that it is spelled like a particle.
        if (women.length() > 2 || verb.trust() == CueVerb.Trust.A) {
            form(women + NOON, Tense.PERFECT, Gender.FEMININE, Number.PLURAL, false);
        }
    }

    /** Generates from the third person masculine singular. */
    void imperfect(String masculine) {
        String feminine = TEH + masculine.substring(1);
        finite(masculine, Tense.IMPERFECT, Gender.MASCULINE, Number.SINGULAR);
        finite(feminine, Tense.IMPERFECT, Gender.FEMININE, Number.SINGULAR);
        String stem = isWeak(masculine) ? weakStem(masculine) : masculine;
        finite(stem + WAW + NOON, Tense.IMPERFECT, Gender.MASCULINE, Number.PLURAL);
        boolean waw = masculine.charAt(masculine.length() - 1) == WAW;
        String dualStem = isWeak(masculine) && !waw ? weakStem(masculine) + YEH : masculine;
        finite(dualStem + ALEF + NOON, Tense.IMPERFECT, Gender.MASCULINE, Number.DUAL);
        finite(TEH + dualStem.substring(1) + ALEF + NOON, Tense.IMPERFECT, Gender.FEMININE, Number.DUAL);
        String women = isWeak(masculine) ? dualStem : withoutLongVowel(masculine);
        form(women + NOON, Tense.IMPERFECT, Gender.FEMININE, Number.PLURAL, false);
    }

    /** A hollow verb loses its long vowel before the ending of the feminine plural. */
    private static String withoutLongVowel(String form) {
        int vowel = form.length() - 2;
        char letter = form.charAt(vowel);
        boolean hollow = letter == ALEF || letter == WAW || letter == YEH;
        return hollow && vowel > 0 ? form.substring(0, vowel) + form.charAt(vowel + 1) : form;
    }

    /** Generates the accusative forms from the masculine singular without ending. */
    void participle(String base) {
        form(base + ALEF, Tense.PARTICIPLE, Gender.MASCULINE, Number.SINGULAR, false);
        form(base + TEH_MARBUTA, Tense.PARTICIPLE, Gender.FEMININE, Number.SINGULAR, false);
        String stem = base.charAt(base.length() - 1) == YEH ? base.substring(0, base.length() - 1) : base;
        form(stem + YEH + NOON, Tense.PARTICIPLE, Gender.MASCULINE, Number.ANY, false);
        form(base + TEH + YEH + NOON, Tense.PARTICIPLE, Gender.FEMININE, Number.DUAL, false);
        form(base + ALEF + TEH, Tense.PARTICIPLE, Gender.FEMININE, Number.PLURAL, false);
    }

    private void finite(String form, Tense tense, Gender gender, Number number) {
        form(form, tense, gender, number, false);
        char last = form.charAt(form.length() - 1);
        objects(last == ALEF_MAKSURA ? weakStem(form) + ALEF : form, tense, gender, number);
    }

    private void objects(String form, Tense tense, Gender gender, Number number) {
        for (Affix object : OBJECTS) {
            form(form + affixes.letters(object), tense, gender, number, true);
        }
    }

    private void form(String form, Tense tense, Gender gender, Number number, boolean object) {
        // The folded spelling of a final alef maksura is that of a noun in final yeh: the raw one must tell.
        boolean maksura = form.charAt(form.length() - 1) == ALEF_MAKSURA;
        String spelling = exact ? form : maksura ? String.valueOf(ALEF_MAKSURA) : "";
        boolean bareAlef = form.charAt(0) == ALEF && tense == Tense.PERFECT;
        sink.accept(form, new CueForm(verb, tense, new Agreement(gender, number), object, spelling, bareAlef));
    }

    private static boolean isWeak(String form) {
        char last = form.charAt(form.length() - 1);
        return last == ALEF || last == ALEF_MAKSURA || last == YEH || last == WAW;
    }

    private static String weakStem(String form) {
        return form.substring(0, form.length() - 1);
    }
}
