package org.isnad.link;

import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.NameFound;
import org.isnad.language.WordClass;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.text.TokenizedText;

/**
 * Finds the known person whom a phrase is about, and not one whom it only names: "the lawyer of X", "the adviser of
 * president X" and another X of the same last name are nobody's X.
 */
final class PersonInPhrase {

    private final ArticleView view;
    private final TitleReader titles;
    private final Namesakes namesakes;

    PersonInPhrase(ArticleView view, People people) {
        this.view = view;
        this.titles = people.titles();
        this.namesakes = people.namesakes();
    }

    /** The last person of the phrase, if the phrase is about them. */
    Optional<KnownAgent> find(Tokens phrase) {
        List<NameFound> names = view.names().between(phrase.from(), phrase.to());
        for (int i = names.size() - 1; i >= 0; i--) {
            NameFound name = names.get(i);
            if (name.candidates().stream().allMatch(People::isPerson)) {
                return namesakes.bears(name)
                        ? Optional.empty()
                        : choose(name, phrase).filter(person -> isHead(name, person, phrase));
            }
        }
        return Optional.empty();
    }

    /** Of several bearers of a name the one who ever had the office that the phrase begins with. */
    private Optional<KnownAgent> choose(NameFound name, Tokens phrase) {
        if (name.unambiguous()) {
            return Optional.of(name.candidates().get(0));
        }
        Title title = titles.at(phrase.from(), phrase.to()).orElse(null);
        if (title == null || title.of().isEmpty()) {
            return Optional.empty();
        }
        String of = title.of().get().key();
        List<KnownAgent> fitting = name.candidates().stream()
                .filter(agent -> agent.held(title.role(), of))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private boolean isHead(NameFound name, KnownAgent person, Tokens phrase) {
        int before = name.from() - 1;
        if (before < phrase.from()) {
            return true;
        }
        if (isOfInnerTitle(name, person, phrase)) {
            return false;
        }
        if (!view.text().isWord(before)) {
            return true;
        }
        if (view.isDefinite(before) || view.is(before, WordClass.HONORIFIC) || endsKnownPhrase(before, phrase)) {
            return true;
        }
        boolean directlyAfterHead = before == phrase.from();
        boolean oneWord = name.to() - name.from() == 1;
        return !directlyAfterHead && !oneWord;
    }

    /** Whether the name completes a title inside the phrase: "adviser of [president X]". */
    private boolean isOfInnerTitle(NameFound name, KnownAgent person, Tokens phrase) {
        if (view.is(phrase.from(), WordClass.ANONYMOUS) && !view.is(phrase.from(), WordClass.TITLE)) {
            return true;
        }
        Title head = titles.at(phrase.from(), phrase.to()).orElse(null);
        int start = head == null ? phrase.from() + 1 : head.to();
        for (int token = start; token < name.from(); token++) {
            Title inner =
                    view.text().isWord(token) ? titles.at(token, name.from()).orElse(null) : null;
            if (inner != null && Offices.roles(person).contains(inner.role()) && !sameRole(head, person)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameRole(@org.jspecify.annotations.Nullable Title head, KnownAgent person) {
        return head != null && Offices.roles(person).contains(head.role());
    }

    /** Whether a state, a body or a nationality ends right before the name. */
    private boolean endsKnownPhrase(int last, Tokens phrase) {
        for (NameFound name : view.names().between(phrase.from(), last + 1)) {
            if (name.to() == last + 1) {
                return true;
            }
        }
        return view.text().kind(last) == TokenizedText.Kind.WORD
                && view.tools().demonyms().at(view.text(), last).isPresent();
    }
}
