package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.NamesFound;
import org.isnad.language.LanguagePack;
import org.isnad.language.WordReadings;
import org.isnad.model.Agent;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.LinkedArticle;
import org.isnad.model.LinkedStatement;
import org.isnad.model.Mention;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.text.TokenizedText;

/** Links an article's statements to agents, events, topics and parties. Immutable, and safe for many threads. */
public final class Linker {

    private final LinkingTools tools;

    public Linker(Knowledge knowledge, LanguagePack pack) {
        this.tools = LinkingTools.of(knowledge, pack);
    }

    /**
     * Links one article.
     *
     * @param names what the knowledge finds in {@code text}
     * @param statements in text order, each at the index that is its number
     */
    public LinkedArticle link(Article article, TokenizedText text, NamesFound names, List<Statement> statements) {
        return link(article, text, tools.lexicon().in(text), names, statements);
    }

    /**
     * The same of a text whose words somebody else reads as well.
     *
     * @param words of {@code text}, as the lexicon of this pack reads them
     */
    public LinkedArticle link(
            Article article, TokenizedText text, WordReadings words, NamesFound names, List<Statement> statements) {
        ArticleView view = new ArticleView(article, text, words, names, tools);
        return new OneArticle(view, statements).link();
    }

    /** The work on one article. */
    private static final class OneArticle {

        private final ArticleView view;
        private final List<Statement> statements;
        private final MentionLinker mentions;
        private final ArticleEvents events;
        private final TopicFinder topics;
        private final NamingContext naming;
        private final Actors actors;
        private final BlameFinder blame;
        private final DemandFinder demands;
        private final Fingerprints fingerprints;
        private final Map<Integer, List<Statement>> nested = new HashMap<>();

        OneArticle(ArticleView view, List<Statement> statements) {
            People people = new People(view);
            this.view = view;
            this.statements = statements;
            this.mentions = new MentionLinker(view, people);
            this.topics = new TopicFinder(view);
            this.naming = new NamingContext(view);
            this.actors = new Actors(view, people, naming);
            this.events = new ArticleEvents(view, people, actors, topics, statements);
            this.blame = new BlameFinder(view, actors);
            this.demands = new DemandFinder(view, actors);
            this.fingerprints = new Fingerprints(view);
            for (Statement statement : statements) {
                statement
                        .within()
                        .ifPresent(outer -> nested.computeIfAbsent(outer, n -> new ArrayList<>())
                                .add(statement));
            }
        }

        LinkedArticle link() {
            CreditFinder credits = new CreditFinder(view);
            List<Spoken> spoken = statements.stream().map(this::spoken).toList();
            List<Event> concerned = spoken.stream()
                    .flatMap(said -> said.concerned().stream())
                    .distinct()
                    .toList();
            // What comes out undated tells of what happened that day or the day before.
            Optional<LocalDate> day = view.day()
                    .or(() -> concerned.stream()
                            .flatMap(event -> event.date().stream())
                            .max(Comparator.naturalOrder()));
            Voices voices = new Voices(view, statements);
            return new LinkedArticle(
                    view.article(),
                    credits.publisher(),
                    credits.credit(),
                    spoken.stream().map(said -> link(said, day)).toList(),
                    concerned,
                    new NamingFinder(view, naming).uses(voices),
                    new FigureFinder(view, actors).figures(voices),
                    fingerprints.ofText(day));
        }

        private Spoken spoken(Statement statement) {
            List<Agent> speakers = agents(statement.speakers());
            return new Spoken(statement, speakers, events.eventOf(statement, speakers));
        }

        private LinkedStatement link(Spoken said, Optional<LocalDate> day) {
            Statement statement = said.statement();
            List<Agent> toldTo = agents(statement.toldTo());
            return new LinkedStatement(
                    statement,
                    said.speakers(),
                    agents(statement.via()),
                    toldTo,
                    topics.topics(statement),
                    said.concerned(),
                    said.concerned()
                            .filter(event -> events.madeAt(statement, event))
                            .isPresent(),
                    mentioned(statement),
                    blame.blames(statement, nested.getOrDefault(statement.number(), List.of())),
                    demands.of(statement, toldTo),
                    fingerprints.communique(statement, said.speakers(), said.concerned()),
                    fingerprints.of(statement, said.speakers(), day));
        }

        private List<Agent> agents(List<Mention> phrases) {
            return phrases.stream()
                    .flatMap(mention -> mentions.link(mention).stream())
                    .distinct()
                    .toList();
        }

        private List<String> mentioned(Statement statement) {
            Set<String> keys = new TreeSet<>();
            for (Span span : statement.content()) {
                keys.addAll(actors.in(view.tokens(span)));
            }
            return List.copyOf(keys);
        }
    }
    /** A statement, who speaks in it and what it speaks of. */
    private record Spoken(Statement statement, List<Agent> speakers, Optional<Event> concerned) {}
}
