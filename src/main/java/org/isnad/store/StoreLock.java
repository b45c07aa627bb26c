package org.isnad.store;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Problem;

/**
 * Keeps a store for one process. The operating system holds the lock, so that it ends with the process however that
 * ends; the file only tells who holds it: the number of the process, and on a second line where it serves the store.
 */
final class StoreLock implements AutoCloseable {

    /** Where the locked octet stands: far past the text, which others may so read on every system. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    /**
     * What this process holds, and what the files say. POSIX lets go of a lock when its process closes any channel to
     * the file, so a file that is held here must not be opened a second time.
     */
    private static final Map<Path, String> HELD = new HashMap<>();

    private final FileChannel channel;
    private final Path file;

    private StoreLock(FileChannel channel, Path file) {
        this.channel = channel;
        this.file = file;
    }

    static StoreLock take(StoreFolder folder) {
        synchronized (HELD) {
            try {
                Path file = file(folder);
                if (HELD.containsKey(file)) {
                    throw inUse(folder, HELD.get(file));
                }
                return take(folder, file);
            } catch (IOException e) {
                throw folder.cannotWrite(e);
            }
        }
    }

    private static StoreLock take(StoreFolder folder, Path file) throws IOException {
        boolean taken = false;
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock(PLACE, 1, false) == null) {
                throw inUse(folder, Files.readString(file));
            }
            StoreLock lock = new StoreLock(channel, file);
            lock.write(Long.toString(ProcessHandle.current().pid()));
            taken = true;
            return lock;
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    /**
     * Tells other processes where this one serves the store.
     *
     * @param endpoint the address of its SPARQL endpoint
     */
    void serveAt(URI endpoint) throws IOException {
        synchronized (HELD) {
            write(ProcessHandle.current().pid() + "\n" + endpoint);
        }
    }

    private void write(String holder) throws IOException {
        channel.truncate(0).write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
        HELD.put(file, holder);
    }

    /** Where the process that has the store open serves it; empty when none has it open, or it serves nothing. */
    static Optional<URI> servedAt(StoreFolder folder) {
        synchronized (HELD) {
            try {
                Path file = file(folder);
                return Optional.ofNullable(HELD.get(file))
                        .or(() -> heldElsewhere(folder, file))
                        .flatMap(StoreLock::endpoint);
            } catch (IOException e) {
                throw folder.cannotWrite(e);
            }
        }
    }

    private static Optional<String> heldElsewhere(StoreFolder folder, Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock(PLACE, 1, false)) {
            return free == null ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw folder.cannotWrite(e);
        }
    }

    private static Path file(StoreFolder folder) throws IOException {
        return folder.root().toRealPath().resolve(folder.lock().getFileName());
    }

    private static Optional<URI> endpoint(String holder) {
        return holder.lines().skip(1).findFirst().map(URI::create);
    }

    private static RuntimeException inUse(StoreFolder folder, String holder) {
        return Problem.store(
                        folder.root().toString(),
                        "is in use by process " + holder.lines().findFirst().orElse("unknown"),
                        "wait for it or stop it; if it is isnad serve, ask it over HTTP instead")
                .exception();
    }

    @Override
    public void close() {
        synchronized (HELD) {
            try {
                channel.close();
            } catch (IOException e) {
                // The system lets go of the lock with the process, if not now.
            } finally {
                HELD.remove(file);
            }
        }
    }
}
