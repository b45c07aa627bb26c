package org.isnad.knowledge;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes records as {@link RecordsInput} reads them: first every string that they hold, once (how many, the length of
 * each, the length of all, all their UTF-16 letters), then the records, which tell strings by their number. What has no
 * order of its own is sorted.
 */
final class RecordsOutput {

    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(body);

    /** One part of a record. */
    private interface Writing<T> {
        void write(T value) throws IOException;
    }

    private RecordsOutput() {}

    static void write(KnowledgeRecords records, OutputStream file) throws IOException {
        RecordsOutput output = new RecordsOutput();
        output.write(records);
        DataOutputStream data = new DataOutputStream(file);
        data.writeInt(output.strings.size());
        for (String string : output.strings.keySet()) {
            data.writeInt(string.length());
        }
        String letters = String.join("", output.strings.keySet());
        data.writeInt(letters.length());
        data.writeChars(letters);
        output.body.writeTo(data);
        data.flush();
    }

    private void write(KnowledgeRecords records) throws IOException {
        string(records.version());
        all(records.agents(), this::agent);
        all(records.names(), this::name);
        all(records.roles(), this::role);
        all(records.topics(), this::topic);
        all(records.eventKinds(), this::eventKind);
        all(records.namingTerms(), this::namingTerm);
        all(records.places(), this::place);
    }

    private void agent(KnownAgent agent) throws IOException {
        string(agent.key());
        string(agent.type().name());
        labels(agent.labels());
        all(agent.aliases(), this::string);
        all(agent.metonyms(), this::string);
        wording(agent.demonyms());
        all(new TreeSet<>(agent.speaksFor()), this::string);
        all(new TreeSet<>(agent.memberOf()), this::string);
        optional(agent.side(), this::string);
        optional(agent.field(), this::string);
        all(agent.offices(), this::office);
    }

    private void name(KnownName name) throws IOException {
        all(name.words(), this::string);
        out.writeInt(name.agent());
    }

    private void office(Office office) throws IOException {
        string(office.role());
        string(office.of());
        day(office.from());
        optional(office.to(), this::day);
    }

    private void role(Role role) throws IOException {
        string(role.key());
        labels(role.labels());
        wording(role.phrases());
    }

    private void topic(Topic topic) throws IOException {
        string(topic.key());
        optional(topic.broader(), this::string);
        wording(topic.triggers());
    }

    private void eventKind(EventKind kind) throws IOException {
        string(kind.key());
        wording(kind.triggers());
        string(kind.keyedBy().name());
        all(new TreeSet<>(kind.bodies()), this::string);
    }

    private void place(KnownPlace place) throws IOException {
        string(place.key());
        wording(place.names());
        optional(place.within(), this::string);
    }

    private void namingTerm(NamingTerm term) throws IOException {
        string(term.key());
        string(term.referent());
        string(term.charge().name());
        optional(term.onlyWith(), this::string);
        wording(term.forms());
    }

    private void labels(Map<String, String> labels) throws IOException {
        all(new TreeMap<>(labels).entrySet(), label -> {
            string(label.getKey());
            string(label.getValue());
        });
    }

    private void wording(Wording wording) throws IOException {
        all(wording.byLanguage().entrySet(), words -> {
            string(words.getKey());
            all(words.getValue(), this::string);
        });
    }

    private void string(String string) throws IOException {
        out.writeInt(strings.computeIfAbsent(string, s -> strings.size()));
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
