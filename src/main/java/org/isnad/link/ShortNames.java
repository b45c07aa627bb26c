package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.NameFound;
import org.isnad.knowledge.NamesFound;
import org.isnad.knowledge.Phrase;
import org.isnad.knowledge.Topic;
import org.isnad.model.Agent;
import org.isnad.text.Folding;
import org.isnad.text.TokenizedText;

/**
 * Tells who is meant by a name that is short for another's: an article on football calls a football union by the name of
 * a union of states, and a newspaper is called by the name of its town.
 */
final class ShortNames {

    /** So many words of a topic show that an article speaks of it. */
    private static final int SPEAKS_OF = 2;

    /** By the agent whose whole name it is: whose names it begins. */
    private final Map<String, List<KnownAgent>> longer = new HashMap<>();

    /** Media by the town whose name is theirs after the kind of medium. */
    private final Map<String, KnownAgent> media = new HashMap<>();

    ShortNames(Knowledge knowledge) {
        Map<String, List<KnownAgent>> byBeginning = new HashMap<>();
        knowledge.agents().stream()
                .filter(agent -> agent.field().isPresent())
                .forEach(agent -> names(agent)
                        .forEach(name -> beginnings(name)
                                .forEach(start -> byBeginning
                                        .computeIfAbsent(start, unseen -> new ArrayList<>())
                                        .add(agent))));
        Set<String> towns = new HashSet<>();
        for (KnownAgent agent : knowledge.agents()) {
            List<KnownAgent> found = names(agent)
                    .flatMap(name -> byBeginning.getOrDefault(name, List.of()).stream())
                    .filter(other -> other != agent)
                    .distinct()
                    .toList();
            if (!found.isEmpty()) {
                longer.put(agent.key(), found);
            }
            towns.addAll(agent.metonyms());
        }
        knowledge.agents().stream()
                .filter(agent -> agent.type() == Agent.Type.MEDIUM)
                .forEach(medium -> names(medium)
                        .filter(name -> name.indexOf(' ') > 0)
                        .map(name -> name.substring(name.indexOf(' ') + 1))
                        .filter(towns::contains)
                        .forEach(town -> media.putIfAbsent(town, medium)));
    }

    /** What a name is up to each of its blanks. */
    private static Stream<String> beginnings(String name) {
        return IntStream.range(0, name.length())
                .filter(i -> name.charAt(i) == ' ')
                .mapToObj(i -> name.substring(0, i));
    }

    private static Stream<String> names(KnownAgent agent) {
        return Stream.concat(agent.labels().values().stream(), agent.aliases().stream());
    }

    /** The names of a text, with those understood that are short for others. */
    NamesFound understood(NamesFound names, TokenizedText text, LinkingTools tools) {
        Map<String, KnownAgent> instead = instead(names, text, tools);
        return names.with(name -> medium(name, text, tools)
                .or(() ->
                        Optional.ofNullable(instead.get(name.candidates().get(0).key())))
                .map(agent -> new NameFound(name.from(), name.to(), name.clitic(), List.of(agent)))
                .orElse(name));
    }

    private Map<String, KnownAgent> instead(NamesFound names, TokenizedText text, LinkingTools tools) {
        Set<String> named = new HashSet<>();
        names.all().stream()
                .filter(NameFound::unambiguous)
                .forEach(name -> named.add(name.candidates().get(0).key()));
        Map<String, KnownAgent> instead = new TreeMap<>();
        for (String key : named) {
            longer.getOrDefault(key, List.of()).stream()
                    .filter(other -> named.contains(other.key()) || speaksOf(other, text, tools))
                    .findFirst()
                    .ifPresent(other -> instead.put(key, other));
        }
        return instead;
    }

    private static boolean speaksOf(KnownAgent agent, TokenizedText text, LinkingTools tools) {
        String field = agent.field().orElseThrow();
        String wider = tools.broader().getOrDefault(field, field);
        return tools.topics().between(text, 0, text.size()).stream()
                        .map(Phrase::value)
                        .flatMap(List::stream)
                        .map(Topic::key)
                        .filter(topic -> topic.equals(field) || topic.equals(wider))
                        .count()
                >= SPEAKS_OF;
    }

    /** A town in quotation marks, or after the words for quoting, where a medium is called so. */
    private Optional<KnownAgent> medium(NameFound name, TokenizedText text, LinkingTools tools) {
        KnownAgent agent = name.candidates().get(0);
        if (agent.type() != Agent.Type.STATE || name.to() != name.from() + 1) {
            return Optional.empty();
        }
        boolean quoted = isQuote(name.from() - 1, text) && isQuote(name.to(), text);
        return quoted || isRelayed(name, text, tools)
                ? agent.metonyms().stream()
                        .filter(town -> isWritten(town, name, text))
                        .map(media::get)
                        .filter(medium -> medium != null)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isWritten(String town, NameFound name, TokenizedText text) {
        return Folding.fold(town).equals(text.folded(name.from()).substring(name.clitic()));
    }

    private static boolean isQuote(int token, TokenizedText text) {
        return token >= 0 && token < text.size() && text.kind(token) == TokenizedText.Kind.QUOTE;
    }

    private static boolean isRelayed(NameFound name, TokenizedText text, LinkingTools tools) {
        return Stream.of(1, 2)
                .map(before -> name.from() - before)
                .flatMap(token -> tools.words().at(text, token, LinkingWord.RELAYED_FROM).stream())
                .anyMatch(phrase -> phrase.to() == name.from());
    }
}
