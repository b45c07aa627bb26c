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
import org.isnad.text.Quotation;

/** Makes a draft of every statement, whatever construction it stands in, with its content. */
final class DraftReader {

    /** The words of "quoting from" before its source. */
    private static final int RELAY_MARKER = 2;

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final KnownSpeakers speakers;
    private final List<Clause> clauses;
    private final List<RelayReader.Relay> relays;
    private final List<Attribution> attributions;
    private final List<Attribution> takenUp;
    private final ContentReader contents;
    private final ClosingVenue venues;
    /** Venues that belong to a statement. */
    private final TokenSet taken = new TokenSet();

    private final List<Draft> drafts = new ArrayList<>();

    DraftReader(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.phrases = phrases;
        venues = new ClosingVenue(scene, phrases);
        ClauseReader read = new ClauseReader(scene, phrases);
        relays = read.relays();
        speakers = new KnownSpeakers(scene, read.clauses());
        attributions = attributions(read);
        takenUp = new TakenUpReader(scene, phrases).attributions(read.frameless());
        TokenSet markers = new TokenSet();
        attributions.forEach(a -> markers.add(a.from(), a.to()));
        clauses = read.clauses().stream()
                .filter(clause -> !markers.contains(clause.cue()))
                .toList();
        List<Attribution> ends = new ArrayList<>(attributions);
        ends.addAll(takenUp);
        contents = new ContentReader(scene, new ContentBounds(scene, venues, clauses, ends, read.frameless()));
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
        AttributionDrafts attributed = new AttributionDrafts(scene, phrases, contents, drafts);
        attributed.add(attributions);
        attributed.addTakenUp(takenUp);
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
        close(draft);
        drafts.add(draft);
        if (clause.subject().filter(this::isBody).isEmpty()) {
            clause.relayed().forEach(source -> addRelayed(draft, source));
        }
    }

    /** A body says what its spokesman says; a medium passes it on. */
    private boolean isBody(NounPhrase speaker) {
        return phrases.namesBody(speaker) && !phrases.isMedium(speaker);
    }

    /** A venue after a content is that of the first who says what ends there. */
    private void close(Draft draft) {
        int venue = draft.contentTo + 1;
        if (!taken.contains(venue)) {
            venues.at(venue).ifPresent(told -> {
                taken.add(venue, venue + 1);
                draft.toldTo.addAll(draft.toldTo.isEmpty() ? told.toldTo() : List.of());
                draft.via.addAll(draft.via.isEmpty() ? told.via() : List.of());
            });
        }
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
        inner.tellTo(outer, source);
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
            contents.set(draft, passive.content(), 0, passive.end());
            drafts.add(draft);
        }
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
