package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.language.Confidences;
import org.isnad.language.CueNouns;
import org.isnad.language.CueVerb;
import org.isnad.model.Cue;
import org.isnad.model.Form;
import org.isnad.model.Mention;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.text.Folding;
import org.isnad.text.Quotation;

/** Turns settled drafts into statements: numbers them, and gives each part its span in code points. */
final class StatementMaker {

    private final Scene scene;
    private final Introductions introductions;

    private final List<Draft> drafts;

    /** @param drafts in text order, each with its contents, nesting and speakers settled */
    StatementMaker(Scene scene, NounPhraseReader phrases, List<Draft> drafts) {
        this.scene = scene;
        this.drafts = drafts;
        this.introductions = new Introductions(scene, phrases, drafts);
    }

    List<Statement> statements() {
        Map<Draft, Integer> numbers = new HashMap<>();
        for (Draft draft : drafts) {
            numbers.put(draft, numbers.size());
        }
        List<Statement> statements = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            statements.add(statement(draft, numbers));
        }
        return statements;
    }

    private Statement statement(Draft draft, Map<Draft, Integer> numbers) {
        List<Span> content = draft.content.stream()
                .map(range -> scene.text.charSpan(range[0], range[1]))
                .toList();
        Optional<Cue> cue = draft.hasCue() ? Optional.of(new Cue(cueSpan(draft), draft.lemma)) : Optional.empty();
        return new Statement(
                numbers.get(draft),
                cue,
                draft.source.map(this::span),
                draft.speakers.stream().map(this::speaker).toList(),
                content,
                form(draft),
                draft.act,
                draft.within == null ? OptionalInt.empty() : OptionalInt.of(numbers.get(draft.within)),
                mentions(draft.via),
                mentions(draft.toldTo),
                draft.saidOn,
                confidence(draft),
                draft.rule);
    }

    private double confidence(Draft draft) {
        Confidences.Speaker speaker = draft.speakers.isEmpty()
                ? Confidences.Speaker.NONE
                : draft.source.isPresent() ? Confidences.Speaker.BESIDE : Confidences.Speaker.CARRIED;
        Optional<CueVerb.Trust> trust = Optional.ofNullable(draft.clause)
                .map(clause -> clause.form().verb().trust());
        return scene.pack.confidences().of(draft.rule, trust, speaker);
    }

    /** The reporting word without what is joined before it. */
    private Span cueSpan(Draft draft) {
        int start = scene.text.start(draft.cueFrom);
        int skip = skip(draft);
        if (skip > 0) {
            start += Folding.rawOffset(scene.text.raw(draft.cueFrom), skip);
        }
        return scene.text.charSpan(start, scene.text.end(draft.cueTo - 1));
    }

    private int skip(Draft draft) {
        if (draft.clause != null && draft.clause.isNoun()) {
            return scene.pack
                    .cueNouns()
                    .read(scene.text.folded(draft.cueFrom))
                    .map(CueNouns.Found::skip)
                    .orElse(0);
        }
        return Math.max(scene.word(draft.cueFrom).stemStart(), scene.conjunctionLength(draft.cueFrom));
    }

    private Mention speaker(NounPhrase phrase) {
        return new Mention(span(phrase), phrase.kind(), introductions.of(phrase).map(this::mention));
    }

    private Mention mention(NounPhrase phrase) {
        return new Mention(span(phrase), phrase.kind());
    }

    private List<Mention> mentions(List<NounPhrase> phrases) {
        return phrases.stream().map(this::mention).toList();
    }

    private Span span(NounPhrase phrase) {
        int start = scene.text.start(phrase.from());
        if (phrase.skip() > 0) {
            start += Folding.rawOffset(scene.text.raw(phrase.from()), phrase.skip());
        }
        return scene.text.charSpan(start, scene.text.end(phrase.to() - 1));
    }

    private Form form(Draft draft) {
        int inside = 0;
        int outside = 0;
        boolean stray = false;
        for (int i = draft.contentFrom; i < draft.contentTo; i++) {
            if (!scene.isWord(i)) {
                stray |= scene.quotations.isMark(i)
                        && !scene.text
                                .quotations()
                                .get(scene.text.quotationOf(i))
                                .balanced();
                continue;
            }
            if (isQuoted(draft, i)) {
                inside++;
            } else {
                outside++;
            }
        }
        if (outside == 0 && inside > 0) {
            return Form.DIRECT;
        }
        return inside > 0 || stray ? Form.MIXED : Form.INDIRECT;
    }

    private boolean isQuoted(Draft draft, int token) {
        int number = scene.text.quotationOf(token);
        while (number >= 0) {
            Quotation quotation = scene.text.quotations().get(number);
            boolean speech = quotation.open() >= 0
                    && (!scene.quotations.isTitle(quotation) || quotation.open() < draft.contentFrom);
            if (speech) {
                return true;
            }
            number = quotation.parent();
        }
        return false;
    }
}
