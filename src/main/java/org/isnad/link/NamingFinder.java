package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.isnad.knowledge.NamingTerm;
import org.isnad.knowledge.Phrase;
import org.isnad.model.NamingUse;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.text.Folding;
import org.isnad.text.TokenizedText;

/** Finds the article's loaded and neutral names, and in whose voice each stands. */
final class NamingFinder {

    /** The preposition lam with the article, whose alef it swallows. */
    private static final String CONTRACTED = "\u0644\u0644";

    private final ArticleView view;
    private final NamingContext context;

    NamingFinder(ArticleView view, NamingContext context) {
        this.view = view;
        this.context = context;
    }

    /** All uses in text order; a term that several parties could mean counts only where the article tells which. */
    List<NamingUse> uses(List<Statement> statements) {
        List<NamingUse> uses = new ArrayList<>();
        Voices voices = new Voices(view, statements);
        for (Phrase<List<NamingTerm>> phrase :
                view.tools().namingTerms().between(view.text(), 0, view.text().size())) {
            context.choose(phrase.value()).ifPresent(term -> uses.add(use(term, phrase, voices)));
        }
        return uses;
    }

    private NamingUse use(NamingTerm term, Phrase<List<NamingTerm>> phrase, Voices voices) {
        Span span = span(phrase);
        OptionalInt voice = voices.at(phrase.from());
        boolean quoted = view.text().quotationOf(phrase.from()) >= 0;
        return new NamingUse(term.referent(), term.key(), span, voice, quoted);
    }

    /** The words of the term, without a conjunction or preposition that is joined to them where it can be cut off. */
    private Span span(Phrase<List<NamingTerm>> phrase) {
        TokenizedText text = view.text();
        String folded = text.folded(phrase.from());
        boolean contracted = phrase.clitic() > 0 && folded.startsWith(CONTRACTED, phrase.clitic() - 1);
        int cut = contracted ? phrase.clitic() - 1 : phrase.clitic();
        int start = text.start(phrase.from()) + Folding.rawOffset(text.raw(phrase.from()), cut);
        return text.charSpan(cut == 0 ? text.start(phrase.from()) : start, text.end(phrase.to() - 1));
    }
}
