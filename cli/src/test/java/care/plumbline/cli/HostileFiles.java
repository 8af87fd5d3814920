package care.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Thousands of hostile files, always the same: made by hand, and good ones damaged by a seeded chance.
final class HostileFiles {

    static final List<String> DAYS = List.of(
            "-999999999-01-01",
            "+999999999-12-31",
            "+10240-08-18",
            "-2026-11-22",
            "0000-00-00",
            "0000-01-01",
            "0001-01-01",
            "1582-10-10",
            "1899-12-31",
            "2101-01-01",
            "9999-12-31",
            "2026-02-30",
            "2026-13-01",
            "2026-11-00",
            "2026-11-31",
            "2025-02-29",
            "26-11-22",
            "2026-11",
            "2026",
            "2026-1-2",
            "20261122",
            "22.11.2026",
            "11/22/2026",
            "2026-11-22T",
            "2026-11-22T99:00:00Z",
            "2026-W47-7",
            "2026-327",
            "tomorrow",
            "now",
            "٢٠٢٦-١١-٢٢",
            "2026–11–22",
            "");

    private static final int DAMAGED = 600;
    private static final byte[] LETTERS = Hostile.bytes("{}[]:,\"'&*!|>%@-#\\?~<\n\t 0");

    private HostileFiles() {}

    static List<Hostile> all() throws IOException {
        var all = new ArrayList<Hostile>(HostileJson.all());
        all.addAll(HostileYaml.all());
        all.addAll(damaged());
        return all;
    }

    private static List<Hostile> damaged() throws IOException {
        var random = new Random(20261122);
        List<Path> good;
        try (var files = Files.list(Path.of("..", "examples"))) {
            good = files.filter(path -> path.toString().matches(".*\\.(json|yaml)"))
                    .sorted()
                    .toList();
        }
        var damaged = new ArrayList<Hostile>();
        for (int i = 0; i < DAMAGED; i++) {
            Path file = good.get(i % good.size());
            damaged.add(Hostile.either(
                    "damaged " + i + " " + file.getFileName(), damage(Files.readAllBytes(file), random)));
        }
        return damaged;
    }

    private static byte[] damage(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes && bytes.length > 1; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) (32 + random.nextInt(95));
                case 1 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 2 -> bytes[at] = LETTERS[random.nextInt(LETTERS.length)];
                case 3 -> bytes[at] = (byte) random.nextInt(256);
                case 4 -> bytes = without(bytes, at, Math.min(1 + random.nextInt(60), bytes.length - at));
                default -> bytes = doubled(bytes, at, Math.min(1 + random.nextInt(400), bytes.length - at));
            }
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        byte[] shorter = new byte[bytes.length - length];
        System.arraycopy(bytes, 0, shorter, 0, at);
        System.arraycopy(bytes, at + length, shorter, at, bytes.length - at - length);
        return shorter;
    }

    private static byte[] doubled(byte[] bytes, int at, int length) {
        byte[] longer = new byte[bytes.length + length];
        System.arraycopy(bytes, 0, longer, 0, at + length);
        System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
        return longer;
    }
}
