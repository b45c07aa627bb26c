package org.isnad.link;

import java.util.Optional;
import org.isnad.knowledge.NameFound;
import org.isnad.language.WordClass;
import org.isnad.text.TokenizedText;

/** Reads the names of known people where they stand, alone or after an office. */
final class PersonNames {

    /** How far a name may stand from its office: quotation marks, commas and ranks lie between. */
    private static final int REACH = 5;

    private final ArticleView view;
    private final Namesakes namesakes;

    PersonNames(ArticleView view, Namesakes namesakes) {
        this.view = view;
        this.namesakes = namesakes;
    }

    /** The person named right after an office, with nothing but marks, ranks and adjectives between. */
    Optional<NameFound> after(int token) {
        int end =
                Math.min(token + REACH, token < view.text().size() ? view.text().sentenceEnd(token) : token);
        for (int next = token; next < end; next++) {
            Optional<NameFound> name = at(next).filter(found -> found.clitic() == 0);
            if (name.isPresent()) {
                return name;
            }
            boolean passable = !view.text().isWord(next)
                    ? isLightMark(next)
                    : view.is(next, WordClass.HONORIFIC)
                            || view.is(next, LinkingWord.FORMER)
                            || view.isDefinite(next) && view.is(next, WordClass.TITLE);
            if (!passable) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isLightMark(int token) {
        return view.text().kind(token) == TokenizedText.Kind.QUOTE || view.isComma(token);
    }

    /** The name of one known person that begins in a token. */
    Optional<NameFound> at(int token) {
        return view.names()
                .at(token)
                .filter(name ->
                        name.unambiguous() && People.isPerson(name.candidates().get(0)))
                .filter(name -> !namesakes.bears(name));
    }
}
