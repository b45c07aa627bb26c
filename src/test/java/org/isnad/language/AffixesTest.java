package org.isnad.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AffixesTest {

    private static final Affixes ARABIC = LanguagePack.of("ar").affixes();
    private static final String MINISTER = "\u0648\u0632\u064A\u0631";

    @Test
    void arabicHasEveryAffixAndEveryParticleAndStatesEachOnce() {
        assertEquals(sorted(Affix.values()), stated("affixes", "affix"));
        assertEquals(sorted(Particle.values()), stated("particles", "particle"));
    }

    private static List<String> sorted(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).sorted().toList();
    }

    private static List<String> stated(String table, String column) {
        return LanguagePack.of("ar").table(table).rows().stream()
                .map(row -> row.cell(column).toUpperCase(Locale.ROOT).replace('-', '_'))
                .sorted()
                .toList();
    }

    @Test
    void whatStandsBeforeAWordIsToldByItsLetters() {
        assertTrue(ARABIC.startsWithByThe(joined(Affix.BY, Affix.ARTICLE)));
        assertTrue(ARABIC.startsWithAndByThe(joined(Affix.AND, Affix.BY, Affix.ARTICLE)));
        assertFalse(ARABIC.startsWithByThe(joined(Affix.AND, Affix.BY, Affix.ARTICLE)));
        assertTrue(ARABIC.startsWithJoinedArticle(joined(Affix.AND, Affix.TO_THE)));
        assertFalse(ARABIC.startsWithJoinedArticle(joined(Affix.ARTICLE)));
        assertTrue(ARABIC.startsWithConjunction(joined(Affix.SO)));
        assertFalse(ARABIC.startsWithConjunction(joined(Affix.LIKE)));
    }

    @Test
    void theArticleIsMadeWholeAfterThePrepositionThatSwallowsItsFirstLetter() {
        assertEquals(
                joined(Affix.ARTICLE),
                ARABIC.withWholeArticle(
                        joined(Affix.TO_THE), ARABIC.letters(Affix.TO).length()));
        assertEquals(MINISTER, ARABIC.withoutArticle(joined(Affix.ARTICLE)));
        assertEquals(MINISTER, ARABIC.withoutArticle(MINISTER));
    }

    @Test
    void aFeminineNounOpensItsEndingBeforeAnOwner() {
        String feminine = MINISTER + ARABIC.letters(Affix.FEMININE);
        assertEquals(MINISTER + ARABIC.letters(Affix.FEMININE_BEFORE_OWNER), ARABIC.beforeOwner(feminine));
        assertEquals(MINISTER, ARABIC.beforeOwner(MINISTER));
        assertTrue(ARABIC.endsInPronoun(ARABIC.beforeOwner(feminine) + ARABIC.letters(Affix.HIM)));
        assertFalse(ARABIC.endsInPronoun(MINISTER + ARABIC.letters(Affix.HIM)));
    }

    @Test
    void aLanguageThatWritesNothingTogetherHasNoAffixInAnyWord() {
        for (Affix affix : Affix.values()) {
            assertFalse(Affixes.NONE.starts(joined(affix), affix));
            assertFalse(Affixes.NONE.ends(MINISTER + ARABIC.letters(affix), affix));
        }
        assertFalse(Affixes.NONE.startsWithConjunction(joined(Affix.AND)));
    }

    private static String joined(Affix... affixes) {
        StringBuilder word = new StringBuilder();
        for (Affix affix : affixes) {
            word.append(ARABIC.letters(affix));
        }
        return word.append(MINISTER).toString();
    }
}
