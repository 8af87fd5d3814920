package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Promise: whoever reads a server whole (its disk, its log, its memory while it stands) finds of a journal that is
/// copied there no word, nothing that opens the copy, and nothing that could ask for it in her name.
class ReadWholeTest {

    /// Words that stand in no guide and no program.
    private static final List<String> PLANTED =
            IntStream.range(0, 50).mapToObj(i -> "zwirbelqu" + (100 + i)).toList();

    private static final int A_SENTENCE = 10;

    @BeforeEach
    void a_system_that_lets_its_memory_be_read() {
        assumeTrue(Files.isReadable(Path.of("/proc/self/maps")), "no such memory is read here");
    }

    private static List<Trace> words() {
        return PLANTED.stream().map(Trace::of).toList();
    }

    /// What only who has the words may have, and the words themselves.
    private static List<Trace> keys(String words) {
        CopySecret secret = CopySecret.of(words);
        return Stream.concat(
                        Stream.of(Trace.of(words), Trace.of("the secret", secret.bytes())),
                        Stream.of("proof", "key", "names")
                                .map(use -> Trace.of("what follows from it: " + use, secret.derived(use))))
                .toList();
    }

    /// Says some of the words as her sentence of the day.
    private static void notes(Walker she, String home, int from) {
        she.open(home + "/check-in");
        she.page().locator("details:has([name=day_note]) > summary").click();
        she.page().locator("[name=day_note]").fill(String.join(" ", PLANTED.subList(from, from + A_SENTENCE)));
        she.follow(() -> she.page().locator(".dock .main").click());
    }

    @Test
    void of_a_sealed_copy_it_holds_no_word_and_no_key(@TempDir Path folder) throws IOException {
        String phone = Published.beside().toString();
        try (ServerOfItsOwn server =
                ServerOfItsOwn.over(folder, ServerOfItsOwn.freePort(), "--phone", phone, "--log-requests")) {
            String words;
            try (SharingPhone one = SharingPhone.withAJournal(server.address());
                    SharingPhone other = SharingPhone.at(server.address())) {
                notes(one.she(), "/phone", 0);
                notes(one.she(), "/phone", 10);
                words = one.switchesOn();
                one.copiesNow();
                notes(one.she(), "/phone", 20);
                one.copiesNow();
                other.brings(words);
                notes(other.she(), "/phone", 30);
                notes(other.she(), "/phone", 40);
                other.copiesNow();
                one.copiesNow();
                assertEquals(
                        PLANTED, PLANTED.stream().filter(one.export()::contains).toList(), "all of them were said");
            }
            List<Trace> secret =
                    Stream.concat(words().stream(), keys(words).stream()).toList();
            var itsName = List.of(Trace.of(CopySecret.of(words).name()));
            Memory memory = server.memory();
            assertEquals(1, memory.holds(itsName).size(), "it asked here: this looks where it would be");
            assertEquals(Set.of(), memory.holds(secret), "in memory");
            Memory disk = Memory.of(folder);
            assertEquals(1, disk.holds(itsName).size(), "it is kept here");
            assertEquals(Set.of(), disk.holds(secret), "on the disk");
            assertEquals(Set.of(), Memory.of(server.log()).holds(secret), "in the log");
            assertTrue(server.log().contains("/copies"), "which was written");
            System.out.printf(
                    "sealed copy: %d words and %d keys looked for in %d MB of memory and %d kB of disk, none found%n",
                    PLANTED.size(), keys(words).size(), memory.bytes() >> 20, disk.bytes() >> 10);
        }
    }

    /// Her words come to such a server in the clear, and it answers with them: what is said of it is what was measured.
    @Test
    void of_a_journal_that_lives_here_disk_and_log_hold_none_and_memory_holds_what_it_was_asked(@TempDir Path folder)
            throws IOException {
        try (ServerOfItsOwn server = ServerOfItsOwn.over(folder, ServerOfItsOwn.freePort(), "--log-requests");
                Walker she = new Walker(server.address(), Device.PHONE.withoutScripts())) {
            Way.toAJournal(she);
            for (int from = 0; from < PLANTED.size(); from += A_SENTENCE) {
                notes(she, "", from);
            }
            String export = (String) Objects.requireNonNull(
                    she.page().evaluate("() => fetch('/settings/export.json').then(answer => answer.text())"));
            assertEquals(PLANTED, PLANTED.stream().filter(export::contains).toList(), "all of them were said");
            List<Trace> words = words();
            assertEquals(Set.of(), Memory.of(folder).holds(words), "on the disk");
            assertEquals(Set.of(), Memory.of(server.log()).holds(words), "in the log");
            System.out.printf(
                    "a journal of the server: %d of %d words in its memory right after%n",
                    server.memory().holds(words).size(), PLANTED.size());
        }
    }
}
