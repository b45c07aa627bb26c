package org.isnad.link;

import java.util.List;
import org.isnad.knowledge.EventKind;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.NamingTerm;
import org.isnad.knowledge.PhraseIndex;
import org.isnad.knowledge.Topic;
import org.isnad.language.LanguagePack;
import org.isnad.language.Lexicon;
import org.isnad.language.TimeWords;

/** What linking knows before it sees an article, indexed. */
record LinkingTools(
        Knowledge knowledge,
        Lexicon lexicon,
        TimeWords times,
        WordTable<LinkingWord> words,
        WordTable<BlameWord> blame,
        Demonyms demonyms,
        Offices offices,
        PhraseIndex<List<Topic>> topics,
        PhraseIndex<List<EventKind>> eventKinds,
        PhraseIndex<List<NamingTerm>> namingTerms) {

    static LinkingTools of(Knowledge knowledge, LanguagePack pack) {
        Demonyms demonyms = new Demonyms(knowledge.agents());
        PhraseIndex.Builder<Topic> topics = new PhraseIndex.Builder<>();
        knowledge.topics().forEach(topic -> topic.triggers().forEach(word -> topics.add(word, topic)));
        PhraseIndex.Builder<EventKind> kinds = new PhraseIndex.Builder<>();
        knowledge.eventKinds().forEach(kind -> kind.triggers().forEach(word -> kinds.add(word, kind)));
        PhraseIndex.Builder<NamingTerm> terms = new PhraseIndex.Builder<>();
        knowledge.namingTerms().forEach(term -> term.forms().forEach(form -> terms.add(form, term)));
        return new LinkingTools(
                knowledge,
                pack.lexicon(),
                pack.times(),
                WordTable.read(pack.code(), "linking", LinkingWord.class),
                WordTable.read(pack.code(), "blame", BlameWord.class),
                demonyms,
                new Offices(knowledge),
                topics.build(),
                kinds.build(),
                terms.build());
    }
}
