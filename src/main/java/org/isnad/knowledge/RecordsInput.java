package org.isnad.knowledge;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.isnad.model.Agent;

/** Reads records as {@link RecordsOutput} writes them. */
final class RecordsInput {

    private final ByteBuffer in;
    private final String[] strings;

    /** @throws java.nio.BufferUnderflowException when the bytes end too early; so do the methods */
    RecordsInput(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
        strings = allStrings();
    }

    KnowledgeRecords records() {
        return new KnowledgeRecords(
                string(),
                all(this::agent),
                all(this::name),
                all(this::role),
                all(this::topic),
                all(this::eventKind),
                all(this::namingTerm),
                all(this::place));
    }

    private KnownAgent agent() {
        return new KnownAgent(
                string(),
                Agent.Type.valueOf(string()),
                labels(),
                strings(),
                strings(),
                wording(),
                Set.copyOf(strings()),
                Set.copyOf(strings()),
                optionalString(),
                optionalString(),
                all(this::office));
    }

    private KnownName name() {
        return new KnownName(strings(), in.getInt());
    }

    private Office office() {
        return new Office(string(), string(), day(), isPresent() ? Optional.of(day()) : Optional.empty());
    }

    private Role role() {
        return new Role(string(), labels(), wording());
    }

    private Topic topic() {
        return new Topic(string(), optionalString(), wording());
    }

    private EventKind eventKind() {
        return new EventKind(string(), wording(), EventKind.KeyedBy.valueOf(string()), Set.copyOf(strings()));
    }

    private KnownPlace place() {
        return new KnownPlace(string(), wording(), optionalString());
    }

    private NamingTerm namingTerm() {
        return new NamingTerm(string(), string(), NamingTerm.Charge.valueOf(string()), optionalString(), wording());
    }

    private Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int left = in.getInt(); left > 0; left--) {
            labels.put(string(), string());
        }
        return labels;
    }

    private Wording wording() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (int left = in.getInt(); left > 0; left--) {
            words.put(string(), strings());
        }
        return new Wording(words);
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(in.getInt());
    }

    private boolean isPresent() {
        return in.get() != 0;
    }

    private Optional<String> optionalString() {
        return isPresent() ? Optional.of(string()) : Optional.empty();
    }

    private List<String> strings() {
        String[] values = new String[in.getInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = string();
        }
        return List.of(values);
    }

    private String string() {
        return strings[in.getInt()];
    }

    private <T> List<T> all(Supplier<T> reading) {
        int size = in.getInt();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(reading.get());
        }
        return values;
    }

    /** Copied whole rather than decoded letter by letter, which is slow in a Java that has just begun. */
    private String[] allStrings() {
        int[] lengths = new int[in.getInt()];
        in.asIntBuffer().get(lengths);
        in.position(in.position() + lengths.length * Integer.BYTES);
        char[] letters = new char[in.getInt()];
        in.asCharBuffer().get(letters);
        in.position(in.position() + letters.length * Character.BYTES);
        String[] all = new String[lengths.length];
        int from = 0;
        for (int i = 0; i < all.length; i++) {
            all[i] = new String(letters, from, lengths[i]);
            from += lengths[i];
        }
        return all;
    }
}
