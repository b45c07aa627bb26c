package org.isnad.link;

import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.Phrase;
import org.isnad.knowledge.PhraseIndex;
import org.isnad.language.Affix;
import org.isnad.language.Affixes;
import org.isnad.language.LanguagePack;
import org.isnad.text.TokenizedText;

/** The adjectives of states in all their genders, numbers and cases, with and without the article. */
final class Demonyms {

    private static final List<Affix> ENDINGS = List.of(
            Affix.FEMININE,
            Affix.OBLIQUE_PLURAL,
            Affix.PLURAL,
            Affix.DUAL,
            Affix.FEMININE_DUAL,
            Affix.OBLIQUE_FEMININE_DUAL,
            Affix.FEMININE_PLURAL);

    private final PhraseIndex<List<KnownAgent>> adjectives;

    Demonyms(List<KnownAgent> agents, LanguagePack pack) {
        PhraseIndex.Builder<KnownAgent> builder = new PhraseIndex.Builder<>();
        for (KnownAgent agent : agents) {
            for (String demonym : agent.demonyms().in(pack.code())) {
                addForms(builder, demonym, agent, pack.affixes());
            }
        }
        adjectives = builder.build(pack.affixes());
    }

    /** The state whose adjective begins in a token, if only one's does. */
    Optional<Phrase<KnownAgent>> at(TokenizedText text, int token) {
        return adjectives
                .at(text, token)
                .filter(found -> found.value().size() == 1)
                .map(found -> new Phrase<>(
                        found.from(), found.to(), found.clitic(), found.value().get(0)));
    }

    /** The states whose adjectives stand between two tokens, in text order. */
    List<KnownAgent> between(TokenizedText text, int from, int to) {
        return adjectives.between(text, from, to).stream()
                .filter(found -> found.value().size() == 1)
                .map(found -> found.value().get(0))
                .distinct()
                .toList();
    }

    /** The state of each such adjective of a text, in its order. */
    List<KnownAgent> all(TokenizedText text) {
        return adjectives.between(text, 0, text.size()).stream()
                .filter(found -> found.value().size() == 1)
                .map(found -> found.value().get(0))
                .toList();
    }

    private static void addForms(
            PhraseIndex.Builder<KnownAgent> builder, String demonym, KnownAgent agent, Affixes affixes) {
        String article = affixes.letters(Affix.ARTICLE);
        builder.add(demonym, agent);
        builder.add(joined(demonym, article, ""), agent);
        for (Affix affix : ENDINGS) {
            String ending = affixes.letters(affix);
            builder.add(joined(demonym, "", ending), agent);
            builder.add(joined(demonym, article, ending), agent);
        }
    }

    /** Every word of an adjective of several takes the article and the ending. */
    private static String joined(String demonym, String article, String ending) {
        StringBuilder form = new StringBuilder();
        for (String word : demonym.split(" ")) {
            form.append(form.isEmpty() ? "" : " ").append(article).append(word).append(ending);
        }
        return form.toString();
    }
}
