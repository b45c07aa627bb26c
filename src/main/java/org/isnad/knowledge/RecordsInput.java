package org.isnad.knowledge;

import java.io.DataInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Agent;

/** Reads records as {@link RecordsOutput} writes them. */
final class RecordsInput {

    private final DataInputStream in;

    /** One part of a record. */
    private interface Reading<T> {
        T read() throws IOException;
    }

    RecordsInput(DataInputStream in) {
        this.in = in;
    }

    KnowledgeRecords records() throws IOException {
        return new KnowledgeRecords(
                in.readUTF(),
                all(this::agent),
                all(this::role),
                all(this::topic),
                all(this::eventKind),
                all(this::namingTerm),
                all(this::place));
    }

    private KnownAgent agent() throws IOException {
        return new KnownAgent(
                in.readUTF(),
                Agent.Type.valueOf(in.readUTF()),
                labels(),
                all(in::readUTF),
                all(in::readUTF),
                wording(),
                Set.copyOf(all(in::readUTF)),
                Set.copyOf(all(in::readUTF)),
                optional(in::readUTF),
                optional(in::readUTF),
                all(this::office));
    }

    private Office office() throws IOException {
        return new Office(in.readUTF(), in.readUTF(), day(), optional(this::day));
    }

    private Role role() throws IOException {
        return new Role(in.readUTF(), labels(), wording());
    }

    private Topic topic() throws IOException {
        return new Topic(in.readUTF(), optional(in::readUTF), wording());
    }

    private EventKind eventKind() throws IOException {
        return new EventKind(
                in.readUTF(), wording(), EventKind.KeyedBy.valueOf(in.readUTF()), Set.copyOf(all(in::readUTF)));
    }

    private KnownPlace place() throws IOException {
        return new KnownPlace(in.readUTF(), wording(), optional(in::readUTF));
    }

    private NamingTerm namingTerm() throws IOException {
        return new NamingTerm(
                in.readUTF(), in.readUTF(), NamingTerm.Charge.valueOf(in.readUTF()), optional(in::readUTF), wording());
    }

    private Map<String, String> labels() throws IOException {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            labels.put(in.readUTF(), in.readUTF());
        }
        return labels;
    }

    private Wording wording() throws IOException {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            words.put(in.readUTF(), all(in::readUTF));
        }
        return new Wording(words);
    }

    private LocalDate day() throws IOException {
        return LocalDate.ofEpochDay(in.readInt());
    }

    private <T> Optional<T> optional(Reading<T> reading) throws IOException {
        return in.readBoolean() ? Optional.of(reading.read()) : Optional.empty();
    }

    private <T> List<T> all(Reading<T> reading) throws IOException {
        int size = in.readInt();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(reading.read());
        }
        return values;
    }
}
