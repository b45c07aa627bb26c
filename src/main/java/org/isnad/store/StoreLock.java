package org.isnad.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.model.Problem;

/**
 * Keeps a store for one process. The operating system holds the lock, so that it ends with the process however that
 * ends; the file only tells who holds it.
 */
final class StoreLock implements AutoCloseable {

    /** Where the locked octet stands: far past the text, which others may so read on every system. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    /**
     * What this process holds. POSIX lets go of a lock when its process closes any channel to the file, so a file that
     * is held here must not be opened a second time.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final FileChannel channel;
    private final Path file;

    private StoreLock(FileChannel channel, Path file) {
        this.channel = channel;
        this.file = file;
    }

    static StoreLock take(StoreFolder folder) {
        try {
            Path file = folder.root().toRealPath().resolve(folder.lock().getFileName());
            if (!HELD.add(file)) {
                throw inUse(folder, Long.toString(ProcessHandle.current().pid()));
            }
            return take(folder, file);
        } catch (IOException e) {
            throw folder.cannotWrite(e);
        }
    }

    private static StoreLock take(StoreFolder folder, Path file) throws IOException {
        boolean taken = false;
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock(PLACE, 1, false) == null) {
                throw inUse(
                        folder,
                        Files.readString(file, StandardCharsets.US_ASCII).strip());
            }
            String holder = Long.toString(ProcessHandle.current().pid());
            channel.truncate(0).write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.US_ASCII)), 0);
            taken = true;
            return new StoreLock(channel, file);
        } finally {
            if (!taken) {
                channel.close();
                HELD.remove(file);
            }
        }
    }

    private static RuntimeException inUse(StoreFolder folder, String holder) {
        return Problem.store(
                        folder.root().toString(),
                        "is in use by process " + holder,
                        "wait for it or stop it; if it is isnad serve, ask it over HTTP instead")
                .exception();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The system lets go of the lock with the process, if not now.
        } finally {
            HELD.remove(file);
        }
    }
}
