package org.isnad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.language.Agreement;
import org.isnad.language.CueForm;
import org.isnad.language.Frame;
import org.isnad.language.WordClass;
import org.isnad.model.Mention;
import org.isnad.text.Quotation;

/** Makes a draft of every statement, whatever construction it stands in, with its content. */
final class DraftReader {

    /** The words of "quoting from" before its source. */
    private static final int RELAY_MARKER = 2;
    /** Tokens after a source that closes its sentence; in more, something else happens. */
    private static final int LONGEST_DATE = 5;

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final KnownSpeakers speakers;
    private final List<Clause> clauses;
    private final List<RelayReader.Relay> relays;
    private final List<Attribution> attributions;
    private final ContentReader contents;
    private final List<Draft> drafts = new ArrayList<>();

    DraftReader(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.phrases = phrases;
        ClauseReader read = new ClauseReader(scene, phrases);
        relays = read.relays();
        speakers = new KnownSpeakers(scene, read.clauses());
        attributions = attributions(read);
        TokenSet markers = new TokenSet();
        attributions.forEach(a -> markers.add(a.from(), a.to()));
        clauses = read.clauses().stream()
                .filter(clause -> !markers.contains(clause.cue()))
                .toList();
        contents = new ContentReader(scene, new ContentBounds(scene, clauses, attributions, read.frameless()));
    }

    /** In text order. */
    private List<Attribution> attributions(ClauseReader read) {
        return Stream.concat(
                        new AttributionReader(scene, phrases, speakers).attributions(read.clauses()).stream(),
                        new PostposedReader(scene, phrases, read.clauses()).attributions(read.frameless()).stream())
                .sorted(Comparator.comparingInt(Attribution::from))
                .toList();
    }

    /** Every draft that has a content, in no order. */
    List<Draft> drafts() {
        clauses.forEach(this::addClause);
        relays.forEach(this::addRelay);
        addHeadlines();
        addPassives();
        addAttributions();
        drafts.removeIf(d -> d.content.isEmpty());
        addContinuedQuotations();
        drafts.removeIf(d -> d.content.isEmpty());
        return drafts;
    }

    private void addClause(Clause clause) {
        CueForm form = clause.form();
        Draft draft = new Draft(
                clause,
                clause.cue(),
                clause.cue() + 1,
                form.verb().lemma(),
                form.verb().act(),
                rule(clause));
        draft.source = clause.subject();
        draft.agreement = Discourse.agreementOf(clause);
        draft.via.addAll(clause.via());
        draft.toldTo.addAll(clause.toldTo());
        contents.read(draft, clause);
        drafts.add(draft);
        clause.relayed().forEach(source -> addRelayed(draft, source));
    }

    private static String rule(Clause clause) {
        String opener = clause.opener().name().toLowerCase(Locale.ROOT);
        return clause.construction() + "-" + opener;
    }

    /** The source from which a speaker only passes it on has said the same, inside what the speaker says. */
    private void addRelayed(Draft outer, NounPhrase source) {
        int end = scene.isComma(source.from() - 1) ? source.from() - 1 : source.from();
        int marker = end - RELAY_MARKER;
        Draft inner = new Draft(null, marker, end, lemma(marker, end), "say", "relayed-source");
        relay(outer, inner, source);
    }

    private void relay(Draft outer, Draft inner, NounPhrase source) {
        inner.source = Optional.of(source);
        inner.agreement = source.agreement();
        inner.within = outer;
        inner.contentFrom = outer.contentFrom;
        inner.contentTo = outer.contentTo;
        inner.content.addAll(outer.content);
        inner.via.addAll(outer.source.stream().toList());
        drafts.add(inner);
    }

    /** A marker has no dictionary form but its own words. */
    private String lemma(int from, int to) {
        return IntStream.range(from, to).mapToObj(scene.text::folded).collect(Collectors.joining(" "));
    }

    private void addRelay(RelayReader.Relay relay) {
        Draft draft = new Draft(
                null,
                relay.cueFrom(),
                relay.cueFrom() + 1,
                relay.form().verb().lemma(),
                relay.cueFrom() == relay.verb() ? relay.form().verb().act() : "say",
                "relay");
        draft.source = Optional.of(relay.source());
        draft.agreement = relay.source().agreement();
        relay.carrier().ifPresent(draft.via::add);
        draft.toldTo.addAll(relay.toldTo());
        draft.sourceFrom = relay.verb();
        draft.sourceTo = relay.content();
        Clause clause = new Clause(
                relay.verb(),
                relay.verb(),
                relay.form(),
                Frame.Kind.CLAUSE,
                Optional.of(relay.source()),
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                relay.content(),
                relay.content(),
                0);
        contents.read(draft, clause);
        drafts.add(draft);
    }

    private void addHeadlines() {
        TokenSet taken = new TokenSet();
        drafts.forEach(d -> taken.add(d.contentFrom, d.contentTo));
        for (HeadlineReader.Headline headline : new HeadlineReader(scene, phrases, speakers).headlines()) {
            if (!taken.contains(headline.colon() + 1)) {
                Draft draft = new Draft(null, headline.colon(), headline.colon() + 1, ":", "say", "headline-colon");
                draft.source = Optional.of(headline.source());
                draft.agreement = headline.source().agreement();
                draft.toldTo.addAll(headline.toldTo());
                contents.set(draft, headline.colon() + 1, 0, headline.end());
                drafts.add(draft);
            }
        }
    }

    private void addPassives() {
        for (PassiveReports.Passive passive : new PassiveReports(scene).passives()) {
            int cue = passive.cue();
            Draft draft = new Draft(null, cue, cue + 1, scene.text.raw(cue), passive.act(), "passive");
            contents.set(draft, passive.content(), 0, scene.sentenceEnd(cue));
            drafts.add(draft);
        }
    }

    private void addAttributions() {
        SentenceDrafts said = new SentenceDrafts(scene, drafts);
        int free = 0;
        for (Attribution attribution : attributions) {
            List<Draft> passedOn = said.of(attribution, free);
            free = attribution.to();
            // Who is fronted and no medium says that somebody said it.
            boolean speaks = attribution.fronted() && !phrases.isMedium(attribution.source());
            if (!passedOn.isEmpty() && attribution.carrier().isEmpty() && !speaks) {
                passedOn.stream().filter(d -> carries(attribution, d)).forEach(d -> passOn(attribution, d));
            } else {
                addAttribution(attribution);
                attribution.carrier().ifPresent(c -> passedOn.forEach(d -> d.via.add(c)));
            }
        }
    }

    /** A medium passes on what somebody says; who is no medium told the medium what it says. */
    private void passOn(Attribution attribution, Draft draft) {
        boolean informs = !attribution.fronted()
                && draft.within == null
                && draft.source.filter(phrases::isMedium).isPresent()
                && attribution.source().kind() != Mention.Kind.DOCUMENT
                && !phrases.isMedium(attribution.source());
        if (!informs) {
            draft.via.add(attribution.source());
            return;
        }
        Draft inner = new Draft(
                null,
                attribution.cueFrom(),
                attribution.cueTo(),
                attribution.lemma(),
                attribution.act(),
                "relayed-source");
        relay(draft, inner, attribution.source());
    }

    /** Whether a source passes a statement on: one named in a quotation does so for what is quoted, and figures do not. */
    private boolean carries(Attribution attribution, Draft draft) {
        boolean quoted =
                scene.quotations.isInSpeech(attribution.from()) && !scene.quotations.isInSpeech(draft.position());
        boolean figures =
                attribution.source().kind() == Mention.Kind.DOCUMENT && !phrases.namesBody(attribution.source());
        return !quoted && !figures;
    }

    private void addAttribution(Attribution attribution) {
        Draft draft = new Draft(
                null,
                attribution.cueFrom(),
                attribution.cueTo(),
                attribution.lemma(),
                attribution.act(),
                attribution.fronted() ? "according-fronted" : "according");
        draft.source = Optional.of(attribution.source());
        draft.agreement = attribution.source().agreement();
        draft.sourceFrom = attribution.from();
        draft.sourceTo = endOfSource(attribution);
        attribution.carrier().ifPresent(draft.via::add);
        attribution.toldTo().ifPresent(draft.toldTo::add);
        if (attribution.fronted()) {
            contents.set(draft, afterParticles(attribution.to()), 0, scene.sentenceEnd(attribution.from()));
        } else {
            contents.set(draft, startBefore(attribution.from()), 0, attribution.from());
            if (interrupts(attribution)) {
                contents.append(draft, attribution.to() + 1, scene.sentenceEnd(attribution.from()));
            }
        }
        drafts.add(draft);
    }

    /** The token after what is told of a source: the comma that closes it, or what ends its sentence. */
    private int endOfSource(Attribution attribution) {
        int at = attribution.to();
        while (at < scene.sentenceEnd(attribution.from()) && !scene.isComma(at)) {
            at++;
        }
        return attribution.fronted() || at - attribution.to() <= LONGEST_DATE ? at : attribution.to();
    }

    /** Where begins what a marker follows: its sentence, or the first of those in the quotation that it closes. */
    private int startBefore(int marker) {
        int last = scene.isComma(marker - 1) ? marker - 2 : marker - 1;
        int open = scene.quotations.closedAt(last).map(Quotation::open).orElse(marker);
        return Math.min(scene.sentenceStart(marker), open);
    }

    /** Whether the clause goes on after a source named between its commas, rather than another beginning. */
    private boolean interrupts(Attribution attribution) {
        int next = attribution.to() + 1;
        return scene.isComma(attribution.from() - 1)
                && scene.isComma(attribution.to())
                && next < scene.sentenceEnd(attribution.from())
                && scene.isWord(next)
                && !scene.word(next).conjunction()
                && scene.text.folded(next).charAt(0) != '\u0648'
                && !scene.is(next, WordClass.SUBORDINATOR)
                && scene.word(next).word().cues().isEmpty();
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

    private void addContinuedQuotations() {
        for (Quotation quotation : new HeadlineReader(scene, phrases, speakers).continuedQuotations(drafts)) {
            Draft draft = new Draft(null, quotation.open(), quotation.open(), "", "say", "continued-quotation");
            draft.agreement = Agreement.ANY;
            contents.set(
                    draft, quotation.open(), 0, scene.quotations.closeOf(quotation) + (quotation.close() >= 0 ? 1 : 0));
            drafts.add(draft);
        }
    }
}
