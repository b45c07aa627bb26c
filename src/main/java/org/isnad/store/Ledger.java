package org.isnad.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a store has acknowledged, one JSON object a line, written after the commit and forced to the disk. It stands
 * outside the RDF because it tells of the runs: where a document was read, and when. Of several lines for one article
 * the last holds.
 */
public final class Ledger {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final Path file;
    private final Clock clock;
    private final Map<String, LedgerEntry> entries = new LinkedHashMap<>();

    private Ledger(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    static Ledger open(Path file, Clock clock) throws IOException {
        Ledger ledger = new Ledger(file, clock);
        if (Files.exists(file)) {
            parse(file).forEach(entry -> ledger.entries.put(entry.article(), entry));
        }
        return ledger;
    }

    /** The last entry of each article, by its IRI. */
    public Map<String, LedgerEntry> entries() {
        return Map.copyOf(entries);
    }

    /** The last entry of an article. */
    public Optional<LedgerEntry> of(String article) {
        return Optional.ofNullable(entries.get(article));
    }

    /** Writes those entries that are not there yet, and returns when they are on the disk. */
    void acknowledge(Collection<LedgerEntry> acknowledged) throws IOException {
        List<LedgerEntry> fresh = acknowledged.stream()
                .filter(entry -> of(entry.article()).filter(entry::agreesWith).isEmpty())
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        append(lines(fresh));
        fresh.forEach(entry -> entries.put(entry.article(), entry));
    }

    /** Entries as they would be written, one a line. */
    String lines(Collection<LedgerEntry> of) {
        StringBuilder lines = new StringBuilder();
        of.forEach(entry -> lines.append(line(entry)).append('\n'));
        return lines.toString();
    }

    /** The entries of a file of such lines; what is no whole entry is left out. */
    static List<LedgerEntry> parse(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.flatMap(line -> parse(line).stream()).toList();
        }
    }

    private String line(LedgerEntry entry) {
        JsonObject line = GSON.toJsonTree(entry).getAsJsonObject();
        line.addProperty("ingested", clock.instant().toString());
        return GSON.toJson(line);
    }

    private void append(String lines) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.position(wholeLines(channel));
            ByteBuffer octets = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
            while (octets.hasRemaining()) {
                channel.write(octets);
            }
            channel.truncate(channel.position());
            channel.force(true);
        }
    }

    /** How many octets make up whole lines; what comes after was cut off by a crash and acknowledges nothing. */
    private static long wholeLines(FileChannel channel) throws IOException {
        ByteBuffer octet = ByteBuffer.allocate(1);
        for (long end = channel.size(); end > 0; end--) {
            octet.clear();
            channel.read(octet, end - 1);
            if (octet.get(0) == '\n') {
                return end;
            }
        }
        return 0;
    }

    private static Optional<LedgerEntry> parse(String line) {
        try {
            return Optional.ofNullable(GSON.fromJson(line, LedgerEntry.class));
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }
}
