package org.isnad.knowledge;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Turtle says, as records, before it is indexed.
 *
 * @param version changes when any byte of the Turtle changes: twelve hexadecimal digits
 * @param names all names of the agents, so that none need be cut into words when the program starts
 */
record KnowledgeRecords(
        String version,
        List<KnownAgent> agents,
        List<KnownName> names,
        List<Role> roles,
        List<Topic> topics,
        List<EventKind> eventKinds,
        List<NamingTerm> namingTerms,
        List<KnownPlace> places) {

    private static final List<String> FILES =
            List.of("states.ttl", "agents.ttl", "outlets.ttl", "topics.ttl", "naming.ttl", "events.ttl", "places.ttl");

    /** The Turtle that the jar brings. */
    static List<TurtleSource> shippedTurtle() {
        return FILES.stream().map(TurtleSource::shipped).toList();
    }

    /**
     * Reads the Turtle that the jar brings and that a user adds to it.
     *
     * @throws KnowledgeException when a file cannot be read or contradicts itself
     */
    static KnowledgeRecords ofTurtle(List<TurtleSource> own) {
        List<TurtleSource> shipped = shippedTurtle();
        KnowledgeReader reader = new KnowledgeReader(TurtleSource.read(shipped, own));
        List<KnownAgent> agents = reader.agents();
        return new KnowledgeRecords(
                hash(Stream.concat(shipped.stream(), own.stream())),
                agents,
                KnownName.of(agents),
                reader.roles(),
                reader.topics(),
                reader.eventKinds(),
                reader.namingTerms(),
                reader.places());
    }

    private static String hash(Stream<TurtleSource> sources) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            sources.forEach(source -> digest.update(source.bytes()));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
