package care.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much room a disk has left, and whether it can be written.
final class DiskExam {

    private static final long MEGABYTE = 1 << 20;

    /// A backup of many journals and the log of a busy day fit in it.
    private static final long LEAST = 512 * MEGABYTE;

    private DiskExam() {}

    static Examined of(String part, Path folder) {
        if (!Files.isDirectory(folder)) {
            return Examined.trouble(part, "there is no folder " + folder + ": make it, or say where it is");
        }
        // Not by the list of mounts, which is not whole within a container.
        long free = folder.toFile().getUsableSpace();
        String left = free / MEGABYTE + " MB free at " + folder;
        if (!isWritten(folder)) {
            return Examined.trouble(
                    part,
                    folder + " may not be written: run this as the user of the server, or look at mount and dmesg");
        }
        return free < LEAST
                ? Examined.trouble(part, left + ": make room before it is full (" + LEAST / MEGABYTE + " MB at least)")
                : Examined.well(part, left);
    }

    /// Rights alone do not tell: a disk that was hung in for reading looks as any other.
    private static boolean isWritten(Path folder) {
        try {
            Path file = Files.createTempFile(folder, ".plumbline-", ".try");
            try {
                Files.write(file, new byte[4096]);
                return true;
            } finally {
                Files.delete(file);
            }
        } catch (IOException no) {
            return false;
        }
    }
}
