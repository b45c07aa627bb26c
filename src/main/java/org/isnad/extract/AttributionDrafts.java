package org.isnad.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.language.Affix;
import org.isnad.language.Frame;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.model.Mention;

/** Makes drafts of what is attributed without a verb of its own, unless somebody only passes on what another says. */
final class AttributionDrafts {

    /** Tokens; fewer after a fronted source only go on with its name. */
    private static final int SHORTEST_FRONTED = 2;
    /** Tokens of a fronted source with what is told of it. */
    private static final int LONGEST_FRONTED = 30;

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final ContentReader contents;
    private final List<Draft> drafts;
    private final SourceAsides asides;
    private final ClausesBefore clauses;

    /** @param drafts of the verbs that report, to which those of attributions are added */
    AttributionDrafts(Scene scene, NounPhraseReader phrases, ContentReader contents, List<Draft> drafts) {
        this.scene = scene;
        this.phrases = phrases;
        this.contents = contents;
        this.drafts = drafts;
        this.asides = new SourceAsides(scene);
        this.clauses = new ClausesBefore(scene);
    }

    /** @param attributions in text order */
    void add(List<Attribution> attributions) {
        SentenceDrafts said = new SentenceDrafts(scene, drafts);
        int free = 0;
        for (Attribution attribution : attributions) {
            List<Draft> passedOn = said.of(attribution, free);
            free = attribution.to();
            boolean medium = phrases.isMedium(attribution.source());
            int edge = attribution.fronted()
                    ? endOfResumed(attribution, passedOn)
                    : asides.contentAround(attribution, passedOn);
            // Who is fronted and no medium says that somebody said it.
            boolean speaks = attribution.fronted() && (!medium || edge > 0);
            boolean inside = !attribution.fronted() && !medium && edge >= 0;
            Optional<Draft> own = speaks ? ownSpeech(attribution, passedOn) : Optional.empty();
            if (own.isPresent()) {
                speakAs(attribution, own.get());
            } else if (!passedOn.isEmpty() && isRelayed(attribution) && !speaks) {
                NounPhrase carrier = attribution.carrier().orElseThrow();
                passedOn.stream().filter(d -> carries(attribution, d)).forEach(d -> d.via.add(carrier));
            } else if (!passedOn.isEmpty() && isAnothersText(attribution, passedOn)) {
                addInner(attribution, passedOn.get(passedOn.size() - 1)).via.clear();
            } else if (!passedOn.isEmpty() && attribution.carrier().isEmpty() && !speaks && !inside) {
                passedOn.stream().filter(d -> carries(attribution, d)).forEach(d -> passOn(attribution, d));
            } else {
                addAttribution(attribution, edge, said);
                attribution.carrier().ifPresent(c -> passedOn.forEach(d -> d.via.add(c)));
            }
        }
    }

    private static void speakAs(Attribution attribution, Draft own) {
        own.speakers.add(attribution.source());
        own.agreement = attribution.source().agreement();
        if (own.toldTo.isEmpty()) {
            attribution.toldTo().ifPresent(own.toldTo::add);
        }
    }

    /**
     * What somebody says of all that was said before: the content that ends there, or what stands before in the sentence.
     *
     * @param takenUp verbs with a pronoun for it
     */
    void addTakenUp(List<Attribution> takenUp) {
        for (Attribution attribution : takenUp) {
            int end = scene.isComma(attribution.from() - 1) ? attribution.from() - 1 : attribution.from();
            Draft draft = draft(attribution, "taken-up");
            drafts.stream()
                    .filter(before -> before.contentTo == end && before.sourceFrom < end)
                    .max(Comparator.comparingInt(before -> before.contentFrom))
                    .ifPresentOrElse(
                            before -> draft.repeat(before),
                            () -> contents.set(draft, clauses.startBefore(attribution.from()), 0, attribution.from()));
            drafts.add(draft);
        }
    }

    private static Draft draft(Attribution attribution, String rule) {
        Draft draft = new Draft(
                null, attribution.cueFrom(), attribution.cueTo(), attribution.lemma(), attribution.act(), rule);
        draft.source = Optional.of(attribution.source());
        draft.agreement = attribution.source().agreement();
        attribution.toldTo().ifPresent(draft.toldTo::add);
        return draft;
    }

    /** "As the agency quoted from X": what somebody else is said to say is passed on by whoever quotes. */
    private static boolean isRelayed(Attribution attribution) {
        return attribution.carrier().isPresent() && attribution.cueFrom() > attribution.from();
    }

    /** "According to sources, then they confirmed that": the verb whose hidden subject is the fronted source. */
    private Optional<Draft> ownSpeech(Attribution attribution, List<Draft> passedOn) {
        return passedOn.stream()
                .filter(draft -> draft.source.isEmpty()
                        && takesUp(attribution, draft.position() - 1)
                        && draft.agreement.agreesWith(attribution.source().agreement()))
                .findFirst();
    }

    /** Whether a particle at a token takes up the clause after a fronted source and what a comma parts from it. */
    private boolean takesUp(Attribution attribution, int particle) {
        return particle >= attribution.to()
                && particle - attribution.from() <= LONGEST_FRONTED
                && scene.is(particle, WordClass.AUXILIARY)
                && scene.startsWith(particle, Affix.SO)
                && (particle == attribution.to() || scene.isComma(particle - 1));
    }

    /**
     * "According to the agency, then prices rose, and the minister says": where the clause that a particle takes up after
     * a fronted source ends, when somebody speaks only in the next; else -1.
     */
    private int endOfResumed(Attribution attribution, List<Draft> passedOn) {
        int from = attribution.to();
        boolean resumed = attribution.fronted()
                && (scene.is(from, WordClass.COMPLEMENTIZER) || scene.is(from, WordClass.AUXILIARY));
        int first = passedOn.stream().mapToInt(Draft::position).min().orElse(-1);
        return resumed && first > from && scene.isComma(first - 1) ? first - 1 : -1;
    }

    /** A medium or a body passes on what somebody says; who is no medium told the medium what it says. */
    private void passOn(Attribution attribution, Draft draft) {
        boolean informs = !attribution.fronted()
                && draft.within == null
                && draft.source.filter(phrases::isMedium).isPresent()
                && attribution.source().kind() != Mention.Kind.DOCUMENT
                && !phrases.isMedium(attribution.source());
        if (!informs) {
            if (phrases.isMedium(attribution.source()) || phrases.namesBody(attribution.source())) {
                draft.via.add(attribution.source());
            }
            return;
        }
        addInner(attribution, draft);
    }

    /** Adds what a source told whoever speaks in a draft. */
    private Draft addInner(Attribution attribution, Draft draft) {
        Draft inner = new Draft(
                null,
                attribution.cueFrom(),
                attribution.cueTo(),
                attribution.lemma(),
                attribution.act(),
                "relayed-source");
        inner.tellTo(draft, attribution.source());
        drafts.add(inner);
        return inner;
    }

    /**
     * "The minister said that prices fell, according to a study by the bank": figures or a study, not named before, at the
     * end of what somebody says; he speaks through a communique, but not through these.
     */
    private boolean isAnothersText(Attribution attribution, List<Draft> passedOn) {
        Draft last = passedOn.get(passedOn.size() - 1);
        int head = attribution.source().from();
        int end = attribution.from();
        boolean text = attribution.source().kind() == Mention.Kind.DOCUMENT
                && scene.is(head, WordClass.DOCUMENT)
                && !scene.is(head, WordClass.VENUE)
                && !scene.is(head, WordClass.MEDIUM)
                && !scene.isDefinite(head)
                && !Endings.isPossessed(scene, head)
                && !Endings.isTheDocument(scene, head + 1);
        return text
                && !attribution.fronted()
                && attribution.carrier().isEmpty()
                && last.clause != null
                && last.clause.opener() == Frame.Kind.CLAUSE
                && (last.contentTo == end || last.contentTo == end - 1 && scene.isComma(end - 1))
                && scene.quotations.isInSpeech(end) == scene.quotations.isInSpeech(last.position());
    }

    /** Whether a source passes a statement on: one named in a quotation does so for what is quoted, and figures do not. */
    private boolean carries(Attribution attribution, Draft draft) {
        boolean quoted =
                scene.quotations.isInSpeech(attribution.from()) && !scene.quotations.isInSpeech(draft.position());
        boolean figures =
                attribution.source().kind() == Mention.Kind.DOCUMENT && !phrases.namesBody(attribution.source());
        return !quoted && !figures;
    }

    /** @param edge the token after its content, of one in a content the first of that, where it is known; or -1 */
    private void addAttribution(Attribution attribution, int edge, SentenceDrafts said) {
        Draft draft = draft(attribution, attribution.fronted() ? "according-fronted" : "according");
        draft.sourceFrom = attribution.from();
        draft.sourceTo = asides.end(attribution);
        attribution.carrier().ifPresent(draft.via::add);
        if (attribution.fronted()) {
            int last = scene.sentenceEnd(attribution.from());
            int to = edge > 0 ? edge : said.nextJoined(attribution.to() + SHORTEST_FRONTED, last);
            contents.set(draft, afterParticles(attribution.to()), 0, to);
            if (draft.length() < SHORTEST_FRONTED) {
                return;
            }
        } else {
            setBefore(draft, attribution, edge, said);
            if (scene.phraseEnd(PhraseClass.GLOSS, draft.contentFrom) >= draft.contentTo) {
                return;
            }
        }
        drafts.add(draft);
    }

    /** Sets what stands before a source, and after one that stands in the middle of its clause. */
    private void setBefore(Draft draft, Attribution attribution, int first, SentenceDrafts said) {
        int end = endBefore(attribution.from());
        int start = Math.max(first, clauses.startBefore(end));
        int next = asides.continuation(attribution);
        if (next < 0) {
            contents.set(draft, start, 0, end);
            return;
        }
        contents.set(draft, clauses.startAround(start, end), 0, end);
        contents.append(draft, next, said.nextJoined(next, scene.sentenceEnd(attribution.from())));
    }

    /** "..., and that according to": a demonstrative that only leads over to the source is none of what it attributes. */
    private int endBefore(int marker) {
        boolean leads = scene.is(marker - 1, WordClass.DEMONSTRATIVE) && scene.startsWith(marker - 1, Affix.AND);
        return leads ? marker - 1 : marker;
    }

    /** "..., then indeed": particles after a fronted source are not content. */
    private int afterParticles(int token) {
        int at = token;
        while (at < scene.size()
                && (scene.isComma(at) || scene.is(at, WordClass.AUXILIARY) || scene.is(at, WordClass.COMPLEMENTIZER))) {
            at++;
        }
        return at;
    }
}
