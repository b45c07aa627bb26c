package org.isnad.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.language.Affixes;
import org.isnad.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Everything that is known before an article is read. Immutable, and safe for many threads. */
public final class Knowledge {

    private final Map<String, KnownAgent> agents = new TreeMap<>();
    private final Map<String, Role> roles = new TreeMap<>();
    private final List<Topic> topics;
    private final List<EventKind> eventKinds;
    private final List<NamingTerm> namingTerms;
    private final Map<String, KnownPlace> places = new TreeMap<>();
    private final PhraseIndex<List<KnownAgent>> names;
    private final String version;

    private Knowledge(KnowledgeRecords records) {
        records.agents().forEach(agent -> agents.put(agent.key(), agent));
        records.roles().forEach(role -> roles.put(role.key(), role));
        topics = List.copyOf(records.topics());
        eventKinds = List.copyOf(records.eventKinds());
        namingTerms = List.copyOf(records.namingTerms());
        records.places().forEach(place -> places.put(place.key(), place));
        names = index(records);
        version = records.version();
    }

    /** What the jar brings; read once. */
    public static Knowledge shipped() {
        return Shipped.KNOWLEDGE;
    }

    /**
     * What the jar brings, and what some Turtle files add to it or say in its stead: what they give a type they describe
     * anew, to anything else they add.
     *
     * @throws KnowledgeException when a file cannot be read or contradicts itself
     */
    public static Knowledge with(List<Path> extraTurtle) {
        if (extraTurtle.isEmpty()) {
            return shipped();
        }
        List<TurtleSource> own = extraTurtle.stream().map(TurtleSource::file).toList();
        return new Knowledge(KnowledgeRecords.ofTurtle(own));
    }

    /** All agents, by key. */
    public List<KnownAgent> agents() {
        return List.copyOf(agents.values());
    }

    public Optional<KnownAgent> agent(String key) {
        return Optional.ofNullable(agents.get(key));
    }

    /** All roles, by key. */
    public List<Role> roles() {
        return List.copyOf(roles.values());
    }

    public List<Topic> topics() {
        return topics;
    }

    public List<EventKind> eventKinds() {
        return eventKinds;
    }

    public List<NamingTerm> namingTerms() {
        return namingTerms;
    }

    /** All places, by key. */
    public List<KnownPlace> places() {
        return List.copyOf(places.values());
    }

    public Optional<KnownPlace> place(String key) {
        return Optional.ofNullable(places.get(key));
    }

    /**
     * All known names of a text, in one pass.
     *
     * @param affixes of its language
     */
    public NamesFound namesIn(TokenizedText text, Affixes affixes) {
        PhraseIndex<List<KnownAgent>> index = names.inTextsWith(affixes);
        @Nullable NameFound[] found = new NameFound[text.size()];
        for (int token = 0; token < found.length; token++) {
            Phrase<List<KnownAgent>> name = index.at(text, token).orElse(null);
            if (name != null) {
                found[token] = new NameFound(name.from(), name.to(), name.clitic(), name.value());
            }
        }
        return new NamesFound(found);
    }

    /** Everybody who bears exactly a name. */
    public List<KnownAgent> named(String name) {
        return names.get(name).orElse(List.of());
    }

    /** Changes when any byte of what was loaded changes: twelve hexadecimal digits. */
    public String version() {
        return version;
    }

    private static PhraseIndex<List<KnownAgent>> index(KnowledgeRecords records) {
        PhraseIndex.Builder<KnownAgent> names = new PhraseIndex.Builder<>();
        records.names().forEach(name -> names.add(name.words(), records.agents().get(name.agent())));
        return names.build(Affixes.NONE);
    }

    /** Loaded when first asked for. */
    private static final class Shipped {
        private static final Knowledge KNOWLEDGE = new Knowledge(KnowledgeCompiler.compiled());
    }
}
