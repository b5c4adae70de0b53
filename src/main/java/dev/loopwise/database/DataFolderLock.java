package dev.loopwise.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second Loopwise out of a data folder.
 *
 * <p>The operating system frees the lock when its process ends, however it ends, so there is never
 * a stale one.
 */
final class DataFolderLock implements AutoCloseable {
    private final FileChannel channel;

    private DataFolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataFolderLock take(Path folder) throws IOException, DatabaseStartException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve("loopwise.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new DatabaseStartException(
                    "Another Loopwise is running on the data folder "
                            + folder.toAbsolutePath().normalize()
                            + ". Stop it first, or set LOOPWISE_DATA_FOLDER to another folder.");
        }
        return new DataFolderLock(channel);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
