package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.knowledge.NamingTerm;
import org.isnad.knowledge.Phrase;
import org.isnad.model.Agent;
import org.isnad.model.NamingUse;
import org.isnad.model.Span;

/** Finds the article's loaded and neutral names, and in whose voice each stands. */
final class NamingFinder {

    private final ArticleView view;
    private final NamingContext context;

    NamingFinder(ArticleView view, NamingContext context) {
        this.view = view;
        this.context = context;
    }

    /** All uses in text order; a term that several parties could mean counts only where the article tells which. */
    List<NamingUse> uses(Voices voices) {
        List<NamingUse> uses = new ArrayList<>();
        for (Phrase<List<NamingTerm>> phrase :
                view.namingTerms().between(0, view.text().size())) {
            Optional<NamingTerm> meant = isMediumsName(phrase) ? Optional.empty() : context.choose(phrase.value());
            meant.filter(term -> !isOfAnother(term, phrase)).ifPresent(term -> uses.add(use(term, phrase, voices)));
        }
        return uses;
    }

    /** "Radio Ruritania" names a medium. */
    private boolean isMediumsName(Phrase<List<NamingTerm>> phrase) {
        return phrase.clitic() == 0 && view.is(phrase.from() - 1, LinkingWord.BROADCASTER);
    }

    /** "The order of trade" is no regime's, and "the militants in Ruritania" are not those of another state. */
    private boolean isOfAnother(NamingTerm term, Phrase<List<NamingTerm>> phrase) {
        int next = phrase.to();
        boolean elsewhere = view.is(next, LinkingWord.WHERE)
                && view.names()
                        .at(next + 1)
                        .filter(name ->
                                name.unambiguous() && name.candidates().get(0).type() == Agent.Type.STATE)
                        .filter(name -> !name.candidates()
                                .get(0)
                                .key()
                                .equals(term.onlyWith().orElse("")))
                        .isPresent();
        boolean order = phrase.to() - phrase.from() == 1 && view.is(next, LinkingWord.ORDER);
        return term.onlyWith().isPresent() && (elsewhere || order);
    }

    private NamingUse use(NamingTerm term, Phrase<List<NamingTerm>> phrase, Voices voices) {
        Span span = view.span(phrase.from(), phrase.clitic(), phrase.to());
        OptionalInt voice = voices.at(phrase.from());
        boolean quoted = view.text().quotationOf(phrase.from()) >= 0;
        return new NamingUse(term.referent(), term.key(), span, voice, quoted);
    }
}
