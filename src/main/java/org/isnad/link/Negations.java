package org.isnad.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.language.WordClass;
import org.isnad.link.ArticleView.Tokens;

/** Tells which words are said not to be so. */
final class Negations {

    private final ArticleView view;

    Negations(ArticleView view) {
        this.view = view;
    }

    /** The words that stand after a negating word, folded, each once, in the order of the text. */
    List<String> in(List<Tokens> content) {
        Set<String> negated = new LinkedHashSet<>();
        content.forEach(run -> negated.addAll(in(run)));
        return List.copyOf(negated);
    }

    private List<String> in(Tokens run) {
        List<String> negated = new ArrayList<>();
        for (int token = run.from(); token < run.to() - 1; token++) {
            if (!view.is(token, LinkingWord.NEGATING)) {
                continue;
            }
            if (view.is(token, LinkingWord.EXCEPTING) && !negated.isEmpty()) {
                negated.remove(negated.size() - 1);
            } else if (view.isWord(token + 1) && !view.is(token + 1, WordClass.COMPLEMENTIZER)) {
                negated.add(view.text().folded(token + 1));
            }
        }
        return negated;
    }
}
