package org.isnad.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.knowledge.EventKind;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.NamingTerm;
import org.isnad.knowledge.PhraseIndex;
import org.isnad.knowledge.Topic;
import org.isnad.language.Affixes;
import org.isnad.language.LanguagePack;
import org.isnad.language.Lexicon;
import org.isnad.language.TimeWords;
import org.isnad.model.Agent;
import org.isnad.model.Place;

/**
 * What linking knows before it sees an article, indexed.
 *
 * @param language the code of the pack whose words these are
 * @param broader the topic above each topic that has one
 * @param mediumKinds the first words of media's names, such as the one for a newspaper, commonest first
 */
record LinkingTools(
        String language,
        Knowledge knowledge,
        Affixes affixes,
        Lexicon lexicon,
        TimeWords times,
        WordTable<LinkingWord> words,
        WordTable<BlameWord> blame,
        FigureWords figures,
        Demonyms demonyms,
        Offices offices,
        PhraseIndex<List<Topic>> topics,
        Map<String, String> broader,
        PhraseIndex<List<EventKind>> eventKinds,
        PhraseIndex<List<NamingTerm>> namingTerms,
        PhraseIndex<List<Place>> places,
        ShortNames shortNames,
        List<String> mediumKinds) {

    static LinkingTools of(Knowledge knowledge, LanguagePack pack) {
        Demonyms demonyms = new Demonyms(knowledge.agents(), pack);
        PhraseIndex.Builder<Topic> topics = new PhraseIndex.Builder<>();
        knowledge.topics().forEach(topic -> topic.triggers().in(pack.code()).forEach(word -> topics.add(word, topic)));
        PhraseIndex.Builder<EventKind> kinds = new PhraseIndex.Builder<>();
        knowledge.eventKinds().forEach(kind -> kind.triggers().in(pack.code()).forEach(word -> kinds.add(word, kind)));
        PhraseIndex.Builder<NamingTerm> terms = new PhraseIndex.Builder<>();
        knowledge.namingTerms().forEach(term -> term.forms().in(pack.code()).forEach(form -> terms.add(form, term)));
        return new LinkingTools(
                pack.code(),
                knowledge,
                pack.affixes(),
                pack.lexicon(),
                pack.times(),
                WordTable.of(pack.table("linking"), LinkingWord.class, pack.affixes()),
                WordTable.of(pack.table("blame"), BlameWord.class, pack.affixes()),
                new FigureWords(pack.table("figures"), pack.affixes()),
                demonyms,
                new Offices(knowledge, pack),
                topics.build(pack.affixes()),
                broader(knowledge),
                kinds.build(pack.affixes()),
                terms.build(pack.affixes()),
                places(knowledge, pack),
                new ShortNames(knowledge),
                mediumKinds(knowledge, pack.code()));
    }

    /** Places and states by their own names, not by what stands for them. */
    private static PhraseIndex<List<Place>> places(Knowledge knowledge, LanguagePack pack) {
        String language = pack.code();
        PhraseIndex.Builder<Place> places = new PhraseIndex.Builder<>();
        knowledge
                .places()
                .forEach(place ->
                        place.names().in(language).forEach(name -> places.add(name, new Place(place.key(), false))));
        for (KnownAgent agent : knowledge.agents()) {
            if (agent.type() == Agent.Type.STATE) {
                places.add(agent.label(language), new Place(agent.key(), true));
                agent.aliases().forEach(name -> places.add(name, new Place(agent.key(), true)));
            }
        }
        return places.build(pack.affixes());
    }

    private static Map<String, String> broader(Knowledge knowledge) {
        Map<String, String> broader = new HashMap<>();
        knowledge.topics().forEach(topic -> topic.broader().ifPresent(above -> broader.put(topic.key(), above)));
        return broader;
    }

    /** A name of a medium that begins like many others begins with the kind of medium. */
    private static List<String> mediumKinds(Knowledge knowledge, String language) {
        Map<String, Integer> counts = new TreeMap<>();
        for (KnownAgent agent : knowledge.agents()) {
            String label = agent.label(language);
            if (agent.type() == Agent.Type.MEDIUM && label.indexOf(' ') > 0) {
                counts.merge(label.substring(0, label.indexOf(' ')), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
