package care.plumbline.walk;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What stands in the memory of another process, or in files: the heap with all that no collector has written over,
/// buffers, stacks, code.
///
/// @param parts each as it stands there
@SuppressWarnings("ArrayRecordComponent")
record Memory(List<byte[]> parts) {

    private static final int LARGEST = 1 << 28;
    private static final int PAIRS = 1 << 16;

    /// Of a process, which stands still meanwhile.
    static Memory of(long process) {
        signal(process, "STOP");
        try (var all = new RandomAccessFile("/proc/" + process + "/mem", "r")) {
            var parts = new ArrayList<byte[]>();
            for (String line : Files.readAllLines(Path.of("/proc/" + process + "/maps"))) {
                String[] columns = line.split("\\s+", 6);
                // What the kernel lends every process cannot be read so, and holds nothing of it.
                if (columns[1].startsWith("r") && !columns[5].startsWith("[v")) {
                    String[] ends = columns[0].split("-", 2);
                    read(all, Long.parseUnsignedLong(ends[0], 16), Long.parseUnsignedLong(ends[1], 16), parts);
                }
            }
            return new Memory(parts);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            signal(process, "CONT");
        }
    }

    /// Of all files in a folder.
    static Memory of(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var parts = new ArrayList<byte[]>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                parts.add(Files.readAllBytes(file));
            }
            return new Memory(parts);
        }
    }

    private static void read(RandomAccessFile all, long from, long end, List<byte[]> parts) throws IOException {
        for (long at = from; at < end; at += LARGEST) {
            byte[] bytes = new byte[(int) Math.min(LARGEST, end - at)];
            all.seek(at);
            all.readFully(bytes);
            parts.add(bytes);
        }
    }

    private static void signal(long process, String which) {
        try {
            int code = new ProcessBuilder("kill", "-" + which, Long.toString(process))
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("could not stop " + process);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /// Of a text.
    static Memory of(String text) {
        return new Memory(List.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Which of these stand in it, in any of the ways a program writes them. Read once for all of them: by its first
    /// two
    /// bytes a place is passed by.
    Set<String> holds(Collection<Trace> traces) {
        Map<Integer, List<Way>> ways = new HashMap<>();
        boolean[] begins = new boolean[PAIRS];
        for (Trace trace : traces) {
            for (byte[] bytes : trace.ways()) {
                int pair = pair(bytes, 0);
                begins[pair] = true;
                ways.computeIfAbsent(pair, _ -> new ArrayList<>()).add(new Way(trace.of(), bytes));
            }
        }
        var found = new TreeSet<String>();
        for (byte[] part : parts) {
            for (int at = 0; at < part.length - 1; at++) {
                if (begins[pair(part, at)]) {
                    for (Way way : ways.getOrDefault(pair(part, at), List.of())) {
                        if (way.standsAt(part, at)) {
                            found.add(way.of());
                        }
                    }
                }
            }
        }
        return found;
    }

    private static int pair(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    /// One way to write something.
    @SuppressWarnings("ArrayRecordComponent")
    private record Way(String of, byte[] bytes) {

        boolean standsAt(byte[] part, int at) {
            int end = at + bytes.length;
            return end <= part.length && Arrays.equals(part, at, end, bytes, 0, bytes.length);
        }
    }

    long bytes() {
        return parts.stream().mapToLong(part -> part.length).sum();
    }
}
