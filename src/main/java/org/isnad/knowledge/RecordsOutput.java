package org.isnad.knowledge;

import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes records as {@link RecordsInput} reads them; what has no order of its own is sorted. */
final class RecordsOutput {

    private final DataOutputStream out;

    /** One part of a record. */
    private interface Writing<T> {
        void write(T value) throws IOException;
    }

    RecordsOutput(DataOutputStream out) {
        this.out = out;
    }

    void write(KnowledgeRecords records) throws IOException {
        out.writeUTF(records.version());
        all(records.agents(), this::agent);
        all(records.roles(), this::role);
        all(records.topics(), this::topic);
        all(records.eventKinds(), this::eventKind);
        all(records.namingTerms(), this::namingTerm);
        all(records.places(), this::place);
    }

    private void agent(KnownAgent agent) throws IOException {
        out.writeUTF(agent.key());
        out.writeUTF(agent.type().name());
        labels(agent.labels());
        all(agent.aliases(), out::writeUTF);
        all(agent.metonyms(), out::writeUTF);
        wording(agent.demonyms());
        all(new TreeSet<>(agent.speaksFor()), out::writeUTF);
        all(new TreeSet<>(agent.memberOf()), out::writeUTF);
        optional(agent.side(), out::writeUTF);
        optional(agent.field(), out::writeUTF);
        all(agent.offices(), this::office);
    }

    private void office(Office office) throws IOException {
        out.writeUTF(office.role());
        out.writeUTF(office.of());
        day(office.from());
        optional(office.to(), this::day);
    }

    private void role(Role role) throws IOException {
        out.writeUTF(role.key());
        labels(role.labels());
        wording(role.phrases());
    }

    private void topic(Topic topic) throws IOException {
        out.writeUTF(topic.key());
        optional(topic.broader(), out::writeUTF);
        wording(topic.triggers());
    }

    private void eventKind(EventKind kind) throws IOException {
        out.writeUTF(kind.key());
        wording(kind.triggers());
        out.writeUTF(kind.keyedBy().name());
        all(new TreeSet<>(kind.bodies()), out::writeUTF);
    }

    private void place(KnownPlace place) throws IOException {
        out.writeUTF(place.key());
        wording(place.names());
        optional(place.within(), out::writeUTF);
    }

    private void namingTerm(NamingTerm term) throws IOException {
        out.writeUTF(term.key());
        out.writeUTF(term.referent());
        out.writeUTF(term.charge().name());
        optional(term.onlyWith(), out::writeUTF);
        wording(term.forms());
    }

    private void labels(Map<String, String> labels) throws IOException {
        all(new TreeMap<>(labels).entrySet(), label -> {
            out.writeUTF(label.getKey());
            out.writeUTF(label.getValue());
        });
    }

    private void wording(Wording wording) throws IOException {
        all(wording.byLanguage().entrySet(), words -> {
            out.writeUTF(words.getKey());
            all(words.getValue(), out::writeUTF);
        });
    }

    private void day(LocalDate day) throws IOException {
        out.writeInt((int) day.toEpochDay());
    }

    private <T> void optional(Optional<T> value, Writing<T> writing) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            writing.write(value.get());
        }
    }

    private <T> void all(Collection<T> values, Writing<T> writing) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            writing.write(value);
        }
    }
}
