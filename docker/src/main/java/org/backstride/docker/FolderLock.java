package org.backstride.docker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One stack per folder: the lock lasts as long as this process; the system releases it even when that is killed. */
final class FolderLock {

    /** Held for good: a channel that nobody refers to is closed, and its lock with it. */
    @SuppressWarnings("UnusedVariable")
    private static @Nullable FileChannel held;

    private FolderLock() {}

    static void takeUntilTheEnd(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!taken(channel)) {
                channel.close();
                throw new CannotStartException(
                        "Backstride already runs from %s: stop that one first (Ctrl-C in its window)."
                                .formatted(folder));
            }
            held = channel;
        } catch (IOException unwritable) {
            throw new CannotStartException(
                    "%s cannot be written: %s".formatted(folder, unwritable.getMessage()), unwritable);
        }
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException byThisProcess) {
            return false;
        }
    }
}
