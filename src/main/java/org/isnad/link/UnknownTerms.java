package org.isnad.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.NamesFound;
import org.isnad.knowledge.NamingTerm;
import org.isnad.language.LanguagePack;
import org.isnad.text.TokenizedText;
import org.isnad.text.Tokenizer;

/**
 * Finds what looks like a hostile name and is none that is known: a word that begins such names and no others, and the
 * next.
 */
public final class UnknownTerms {

    private final Knowledge knowledge;
    private final LinkingTools tools;
    private final Set<String> heads = new HashSet<>();

    public UnknownTerms(Knowledge knowledge, LanguagePack pack) {
        this.knowledge = knowledge;
        this.tools = LinkingTools.of(knowledge, pack);
        Set<String> others = new HashSet<>();
        for (NamingTerm term : knowledge.namingTerms()) {
            Set<String> these = term.charge() == NamingTerm.Charge.HOSTILE ? heads : others;
            term.forms().in(pack.code()).forEach(form -> addHead(form, these));
        }
        heads.removeAll(others);
    }

    private static void addHead(String form, Set<String> heads) {
        TokenizedText words = Tokenizer.tokenize(form);
        if (words.size() > 1) {
            heads.add(words.folded(0));
        }
    }

    /** Pairs of words of a text, as written, in its order. */
    public List<String> in(String text) {
        TokenizedText tokens = Tokenizer.tokenize(text);
        NamesFound names = knowledge.namesIn(tokens, tools.affixes());
        List<String> found = new ArrayList<>();
        for (int token = 0; token + 1 < tokens.size(); token++) {
            boolean pair = heads.contains(tokens.folded(token))
                    && tokens.isWord(token + 1)
                    && tokens.sentence(token) == tokens.sentence(token + 1);
            if (pair
                    && names.at(token).isEmpty()
                    && tools.namingTerms().at(tokens, token).isEmpty()) {
                found.add(tokens.words(token, token + 2));
            }
        }
        return found;
    }
}
