package org.isnad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.knowledge.NamesFound;
import org.isnad.language.Agreement;
import org.isnad.language.CueForm;
import org.isnad.language.Frame;
import org.isnad.language.LanguagePack;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.model.Article;
import org.isnad.model.Cue;
import org.isnad.model.Form;
import org.isnad.model.Mention;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.text.Quotation;
import org.isnad.text.TokenizedText;

/** Finds the statements of an article: cues first, then their frames, contents, nesting and speakers. Thread-safe. */
public final class Extractor {

    private final LanguagePack pack;

    /** @param pack of the language that the articles are written in */
    public Extractor(LanguagePack pack) {
        this.pack = pack;
    }

    /**
     * @param names the known names of the text
     * @return the statements in text order, numbered from 0
     */
    public List<Statement> statements(Article article, TokenizedText text, NamesFound names) {
        return new Run(article, new Scene(text, names, pack)).statements();
    }

    /** The reading of one article. */
    private static final class Run {

        private final Article article;
        private final Scene scene;
        private final NounPhraseReader phrases;
        private final List<Clause> clauses = new ArrayList<>();
        private final List<RelayReader.Relay> relays = new ArrayList<>();
        private List<Attribution> attributions = List.of();
        private final List<Draft> drafts = new ArrayList<>();

        Run(Article article, Scene scene) {
            this.article = article;
            this.scene = scene;
            this.phrases = new NounPhraseReader(scene);
        }

        List<Statement> statements() {
            readClauses();
            dropDoubles();
            attributions = new AttributionReader(scene, phrases).attributions(clauses);
            clauses.removeIf(c -> attributions.stream().anyMatch(a -> a.from() <= c.cue() && c.cue() < a.to()));
            ContentReader contents = new ContentReader(scene, clauses, attributions);
            clauses.forEach(clause -> addClause(clause, contents));
            relays.forEach(relay -> addRelay(relay, contents));
            addHeadlines(contents);
            addPassives(contents);
            addAttributions(contents);
            drafts.removeIf(d -> d.content.isEmpty());
            addContinuedQuotations(contents);
            order();
            nest();
            resolve();
            return finished();
        }

        private void readClauses() {
            FrameReader frames = new FrameReader(scene, phrases);
            RelayReader relayed = new RelayReader(scene, phrases);
            for (CueFinder.Candidate cue : new CueFinder(scene).candidates()) {
                Optional<RelayReader.Relay> relay = relayed.read(cue);
                if (relay.isPresent()) {
                    relays.add(relay.get());
                } else if (!isReinforcement(cue)) {
                    frames.read(cue).ifPresent(clauses::add);
                }
            }
        }

        /** Two cues for one content: "went on ..., saying" is the first, "the book that says" is the second. */
        private void dropDoubles() {
            for (int i = clauses.size() - 1; i > 0; i--) {
                Clause earlier = clauses.get(i - 1);
                Clause later = clauses.get(i);
                if (earlier.content() == later.content()) {
                    clauses.remove(later.isParticiple() ? later : earlier);
                }
            }
        }

        /** "Went on, saying" is one cue, the first. */
        private boolean isReinforcement(CueFinder.Candidate cue) {
            return !cue.form().isFinite()
                    && !clauses.isEmpty()
                    && clauses.get(clauses.size() - 1).cue() == cue.token() - 1
                    && clauses.get(clauses.size() - 1).content() > cue.token();
        }

        private void addClause(Clause clause, ContentReader contents) {
            CueForm form = clause.form();
            Draft draft = new Draft(
                    clause,
                    clause.cue(),
                    clause.cue() + 1,
                    form.verb().lemma(),
                    form.verb().act(),
                    clause.opener(),
                    rule(clause));
            draft.source = clause.subject();
            draft.agreement = Discourse.agreementOf(clause);
            draft.via.addAll(clause.via());
            draft.toldTo.addAll(clause.toldTo());
            draft.confidence = Confidence.of(clause);
            contents.read(draft, clause);
            drafts.add(draft);
            clause.relayed().forEach(source -> addRelayed(draft, clause, source));
        }

        private static String rule(Clause clause) {
            String opener = clause.opener().name().toLowerCase(java.util.Locale.ROOT);
            String subject = clause.isParticiple()
                    ? "participle"
                    : clause.antecedent()
                            ? "relative"
                            : clause.subject().isEmpty() ? "subjectless" : clause.subjectBefore() ? "subject-verb" : "verb-subject";
            return subject + "-" + opener;
        }

        /** The source from which a speaker only passes it on has said the same, inside what the speaker says. */
        private void addRelayed(Draft outer, Clause clause, NounPhrase source) {
            int marker = source.from() - 2;
            Draft inner = new Draft(null, marker, marker + 2, "", "say", outer.opener, "relayed-source");
            inner.source = Optional.of(source);
            inner.agreement = source.agreement();
            inner.within = outer;
            inner.contentFrom = outer.contentFrom;
            inner.contentTo = outer.contentTo;
            inner.content.addAll(outer.content);
            inner.via.addAll(clause.subject().stream().toList());
            inner.confidence = outer.confidence;
            drafts.add(inner);
        }

        private void addRelay(RelayReader.Relay relay, ContentReader contents) {
            Draft draft = new Draft(
                    null,
                    relay.cueFrom(),
                    relay.cueFrom() + 1,
                    relay.form().verb().lemma(),
                    relay.cueFrom() == relay.verb() ? relay.form().verb().act() : "say",
                    Frame.Kind.SOURCE,
                    "relay");
            draft.source = Optional.of(relay.source());
            draft.agreement = relay.source().agreement();
            relay.carrier().ifPresent(draft.via::add);
            draft.confidence = 0.9;
            Clause clause = new Clause(
                    relay.verb(), relay.verb(), relay.form(), Frame.Kind.CLAUSE, Optional.of(relay.source()), false, false,
                    List.of(), List.of(), List.of(), relay.content(), relay.content(), 0);
            contents.read(draft, clause);
            drafts.add(draft);
        }

        private void addHeadlines(ContentReader contents) {
            for (HeadlineReader.Headline headline : new HeadlineReader(scene, phrases).headlines()) {
                boolean taken = drafts.stream().anyMatch(d -> d.covers(headline.colon() + 1));
                if (!taken) {
                    Draft draft = new Draft(
                            null, headline.colon(), headline.colon() + 1, ":", "say", Frame.Kind.COLON, "headline-colon");
                    draft.source = Optional.of(headline.source());
                    draft.agreement = headline.source().agreement();
                    draft.toldTo.addAll(headline.toldTo());
                    draft.confidence = 0.85;
                    contents.set(draft, headline.colon() + 1, 0, headline.end());
                    drafts.add(draft);
                }
            }
        }

        /** "It was stressed that": a statement whose source the article keeps to itself. */
        private void addPassives(ContentReader contents) {
            for (int token = 0; token < scene.size(); token++) {
                int end = scene.isFurniture(token) ? -1 : scene.phraseEnd(PhraseClass.PASSIVE_REPORT, token);
                if (end > 0 && end + 1 < scene.sentenceEnd(token) && scene.is(end, WordClass.PREPOSITION)) {
                    int content = scene.is(end + 1, WordClass.COMPLEMENTIZER) ? end + 2 : end + 1;
                    Draft draft = new Draft(
                            null, end - 1, end, scene.text.raw(end - 1), "assert", Frame.Kind.PREPOSITIONAL, "passive");
                    draft.confidence = 0.6;
                    contents.set(draft, content, 0, scene.sentenceEnd(token));
                    drafts.add(draft);
                }
            }
        }

        private void addAttributions(ContentReader contents) {
            for (Attribution attribution : attributions) {
                List<Draft> said = saidInSentence(attribution);
                if (!said.isEmpty() && attribution.carrier().isEmpty()) {
                    said.forEach(d -> d.via.add(attribution.source()));
                } else {
                    addAttribution(attribution, contents);
                    attribution.carrier().ifPresent(c -> said.forEach(d -> d.via.add(c)));
                }
            }
        }

        /** The statements of a sentence that are not inside others: what a marker at its edge passes on. */
        private List<Draft> saidInSentence(Attribution attribution) {
            int sentence = scene.text.sentence(attribution.from());
            return drafts.stream()
                    .filter(d -> !d.content.isEmpty() && scene.text.sentence(d.position()) == sentence)
                    .filter(d -> d.clause == null || !d.clause.antecedent())
                    .filter(d -> attribution.fronted() || d.position() < attribution.from())
                    .toList();
        }

        private void addAttribution(Attribution attribution, ContentReader contents) {
            Draft draft = new Draft(
                    null,
                    attribution.cueFrom(),
                    attribution.cueTo(),
                    attribution.lemma(),
                    attribution.act(),
                    Frame.Kind.SOURCE,
                    attribution.fronted() ? "according-fronted" : "according");
            draft.source = Optional.of(attribution.source());
            draft.agreement = attribution.source().agreement();
            attribution.carrier().ifPresent(draft.via::add);
            attribution.toldTo().ifPresent(draft.toldTo::add);
            draft.confidence = 0.85;
            if (attribution.fronted()) {
                contents.set(draft, afterParticles(attribution.to()), 0, scene.sentenceEnd(attribution.from()));
            } else {
                contents.set(draft, scene.sentenceStart(attribution.from()), 0, attribution.from());
                if (interrupts(attribution)) {
                    contents.append(draft, attribution.to() + 1, scene.sentenceEnd(attribution.from()));
                }
            }
            drafts.add(draft);
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
                    && (scene.isComma(at)
                            || scene.is(at, WordClass.AUXILIARY)
                            || scene.is(at, WordClass.COMPLEMENTIZER))) {
                at++;
            }
            return at;
        }

        private void addContinuedQuotations(ContentReader contents) {
            for (Quotation quotation : new HeadlineReader(scene, phrases).continuedQuotations(drafts)) {
                Draft draft = new Draft(null, quotation.open(), quotation.open(), "", "say", Frame.Kind.QUOTATION, "continued-quotation");
                draft.agreement = Agreement.ANY;
                draft.confidence = 0.7;
                contents.set(draft, quotation.open(), 0, scene.closeOf(quotation) + (quotation.close() >= 0 ? 1 : 0));
                drafts.add(draft);
            }
            drafts.removeIf(d -> d.content.isEmpty());
        }

        private void order() {
            drafts.sort(Comparator.<Draft>comparingInt(d -> Math.min(d.position(), d.contentFrom))
                    .thenComparing(Comparator.<Draft>comparingInt(d -> d.contentTo - d.contentFrom).reversed())
                    .thenComparingInt(Draft::position));
        }

        private void nest() {
            for (Draft draft : drafts) {
                for (Draft outer : drafts) {
                    boolean holds = outer != draft
                            && outer.covers(draft.position())
                            && outer.contentTo >= draft.contentTo
                            && outer.within != draft;
                    boolean nearer = holds
                            && (draft.within == null
                                    || outer.contentTo - outer.contentFrom
                                            < draft.within.contentTo - draft.within.contentFrom);
                    if (nearer) {
                        draft.within = outer;
                    }
                }
            }
        }

        private void resolve() {
            Discourse discourse = new Discourse(scene, phrases);
            SaidOnReader dates = new SaidOnReader(scene, article.published());
            for (Draft draft : drafts) {
                if (!draft.rule.equals("passive")) {
                    discourse.resolve(draft);
                }
                if (draft.clause != null) {
                    draft.saidOn = dates.read(dateFrom(draft.clause), Math.max(draft.clause.gapEnd(), draft.clause.cue()));
                }
            }
        }

        private int dateFrom(Clause clause) {
            int from = clause.cue();
            int start = Math.max(scene.sentenceStart(clause.cue()), clause.cue() - 4);
            while (from > start && (scene.is(from - 1, WordClass.TIME) || scene.is(from - 1, WordClass.AUXILIARY))) {
                from--;
            }
            return from;
        }

        private List<Statement> finished() {
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
            Optional<Cue> cue = draft.hasCue()
                    ? Optional.of(new Cue(cueSpan(draft), draft.lemma))
                    : Optional.empty();
            return new Statement(
                    numbers.get(draft),
                    cue,
                    draft.source.map(this::span),
                    mentions(draft.speakers),
                    content,
                    form(draft),
                    draft.act,
                    draft.within == null ? OptionalInt.empty() : OptionalInt.of(numbers.get(draft.within)),
                    mentions(draft.via),
                    mentions(draft.toldTo),
                    draft.saidOn,
                    draft.speakers.isEmpty() ? draft.confidence * 0.8 : draft.confidence,
                    draft.rule);
        }

        /** The reporting word without what is joined before it. */
        private Span cueSpan(Draft draft) {
            int start = scene.text.start(draft.cueFrom);
            int skip = scene.word(draft.cueFrom).stemStart();
            if (skip > 0) {
                start += org.isnad.text.Folding.rawOffset(scene.text.raw(draft.cueFrom), skip);
            }
            return scene.text.charSpan(start, scene.text.end(draft.cueTo - 1));
        }

        private List<Mention> mentions(List<NounPhrase> phrases) {
            return phrases.stream().map(p -> new Mention(span(p), p.kind())).toList();
        }

        private Span span(NounPhrase phrase) {
            int start = scene.text.start(phrase.from());
            if (phrase.skip() > 0) {
                start += org.isnad.text.Folding.rawOffset(scene.text.raw(phrase.from()), phrase.skip());
            }
            return scene.text.charSpan(start, scene.text.end(phrase.to() - 1));
        }

        private Form form(Draft draft) {
            int inside = 0;
            int outside = 0;
            boolean stray = false;
            for (int i = draft.contentFrom; i < draft.contentTo; i++) {
                if (!scene.isWord(i)) {
                    stray |= scene.isQuotationMark(i) && !scene.text.quotations().get(scene.text.quotationOf(i)).balanced();
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
            if (number < 0 || scene.text.quotations().get(number).open() < 0) {
                return false;
            }
            Quotation quotation = scene.text.quotations().get(number);
            return !scene.isTitleQuotation(quotation) || quotation.open() < draft.contentFrom;
        }
    }
}
