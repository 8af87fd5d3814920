package care.plumbline.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.journal.seal.Tampered;
import care.plumbline.journal.text.Contents;
import care.plumbline.journal.text.Lines;
import care.plumbline.journal.text.Written;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Fills a small disk, makes room, and goes on. Runs in a process of its own, because that sees another
/// disk.
final class SmallDisk {

    private SmallDisk() {}

    public static void main(String[] arguments) throws Exception {
        Path disk = Path.of(arguments[0]);
        Path other = Files.write(disk.resolve("other"), new byte[1_000_000]);
        try (Journals journals = new Journals(Sqlite.open(disk.resolve("data")), Lines.RANDOM)) {
            Journals.Begun begun = journals.begin();
            List<Written> kept = fill(journals, begun);
            Files.delete(other);
            Contents known = journals.read(begun.journal()).orElseThrow();
            assertEquals(kept, known.entries());
            Contents now =
                    journals.append(begun.journal(), known, Lines.many(5)).orElseThrow();
            assertEquals(now, journals.read(begun.journal()).orElseThrow());
            System.out.println("whole: " + now.entries().size());
        }
    }

    /// Appends five at a time until there is no room; what was acknowledged is exactly what is read.
    static List<Written> fill(Journals journals, Journals.Begun begun) throws Tampered {
        Contents known = begun.contents();
        int refused = 0;
        while (refused < 3) {
            try {
                known = journals.append(begun.journal(), known, Lines.many(5)).orElseThrow();
                assertTrue(known.entries().size() < 50_000, "it never gets full");
            } catch (StoreFailed failed) {
                assertEquals(Trouble.DISK_FULL, failed.trouble(), failed.toString());
                refused++;
                assertEquals(
                        known.entries(),
                        journals.read(begun.journal()).orElseThrow().entries());
            }
        }
        assertTrue(known.entries().size() >= 5, "some were written before");
        return known.entries();
    }
}
