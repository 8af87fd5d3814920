package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Promise: what is promised of the product is walked through in both homes. What is walked in one of them only
/// is listed here, and says why.
class WalksTest {

    private static final Path TESTS = Path.of("src/test/java");
    private static final String BOTH = "\n@InBothHomes\n";

    /// @param because why the other home cannot be walked through in the same sentences
    private record OneHome(Home home, String because) {}

    private static final Map<String, OneHome> IN_ONE_HOME = new TreeMap<>(Map.ofEntries(
            server(
                    "WithoutScriptTest",
                    "without a script no browser keeps a journal; what her phone shows then, the "
                            + "pages to read, the signs and the numbers, PublishedTest looks at"),
            server(
                    "WeightTest",
                    "once it is there her phone fetches nothing; what comes first is weighed by PublishedTest"),
            server(
                    "InAnyTroubleTest",
                    "it breaks SQLite and PostgreSQL; a phone without room, with a changed journal or a "
                            + "stopped worker is NoRoomTest's, SealInTheBrowserTest's and StopsTest's"),
            server("ByLinkTest", "a link needs a server to keep what is sealed; her phone shares the page as a file"),
            server(
                    "PasskeysTest",
                    "a passkey opens what a server keeps; on her phone the key never leaves the browser, and PinTest "
                            + "walks through its lock"),
            server(
                    "LockedHereTest",
                    "a browser that was cleared has nothing of her phone's journal left; that her words and her file bring "
                            + "it back is SealedCopyTest's and BroughtInTest's, and the lock of a phone is PinTest's"),
            phone(
                    "OnHerPhoneTest",
                    "two tabs, a file brought back and a whole fortnight without a network: a server has a network"),
            phone("PublishedTest", "a server publishes no folder"),
            phone("FinishedPagesTest", "a server makes each page for her hour and her browser"),
            phone("PinTest", "a server's home has locks of its own: the cookie of a device and a sheet of words"),
            phone("HerCopyTest", "a server's operator keeps her journal and backs it up; no browser is asked to"),
            phone(
                    "SealedCopyTest",
                    "a server's home keeps her journal itself; what a phone leaves with a server is a copy of its own"),
            phone(
                    "CopyInTroubleTest",
                    "a server's home keeps her journal itself; what a phone leaves with a server is a copy of its own"),
            phone(
                    "CopyPromisesTest",
                    "a server's home keeps her journal itself; what a phone leaves with a server is a copy of its own"),
            server("ReadWholeTest", "a server is read there; what a phone keeps is read by PinTest"),
            phone("HostFilesTest", "it asks what web hosts make of the published folder"),
            phone("InFirefoxTest", "a browser of another make matters most where the browser is the home"),
            phone("NoRoomTest", "a full disk of a server is InAnyTroubleTest's; a browser gives no server its room"),
            phone("NothingToReadTest", "what a server keeps is looked at by its own tests of the seal and the store"),
            phone("NothingStaleTest", "a server makes every page anew; only a phone keeps pages that were finished"),
            phone("TurningTest", "a server's pages are loaded, each by a request of its own"),
            phone("StopsTest", "no server is stopped by a browser; KilledBetweenStepsTest kills it"),
            phone(
                    "NewVersionTest",
                    "a new version of a server is put up by who runs it, while nobody's page is open")));

    /// Both homes are held against each other, or stand side by side.
    private static final List<String> BESIDE_EACH_OTHER = List.of(
            "CoachInTheBrowserTest", "CoachSeesHerTest", "HomesAgreeTest", "SealInTheBrowserTest", "TwoHomesTest");

    private static Map.Entry<String, OneHome> server(String test, String because) {
        return Map.entry(test, new OneHome(Home.A_SERVER, because));
    }

    private static Map.Entry<String, OneHome> phone(String test, String because) {
        return Map.entry(test, new OneHome(Home.HER_PHONE, because));
    }

    /// Every test that a browser takes part in, and its text.
    private static Map<String, String> walks() {
        try (Stream<Path> files = Files.walk(TESTS)) {
            var walks = new TreeMap<String, String>();
            for (Path file :
                    files.filter(one -> one.toString().endsWith("Test.java")).toList()) {
                String text = Files.readString(file);
                String name = file.getFileName().toString().replace(".java", "");
                boolean isWalk = text.contains("package care.plumbline.walk;")
                        || text.contains("import care.plumbline.walk.")
                        || IN_ONE_HOME.containsKey(name);
                if (isWalk && !name.equals("WalksTest")) {
                    walks.put(name, text);
                }
            }
            return walks;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void every_walk_goes_through_both_homes_or_says_why_not() {
        var unsaid = new TreeSet<String>();
        walks().forEach((name, text) -> {
            boolean said = IN_ONE_HOME.containsKey(name) || BESIDE_EACH_OTHER.contains(name);
            if (text.contains(BOTH) == said) {
                unsaid.add(name);
            }
        });
        assertEquals(new TreeSet<>(), unsaid, "either @InBothHomes, or listed here");
    }

    @Test
    void every_walk_of_one_home_is_there() {
        var gone = new TreeSet<>(IN_ONE_HOME.keySet());
        gone.addAll(BESIDE_EACH_OTHER);
        gone.removeAll(walks().keySet());
        assertEquals(new TreeSet<>(), gone);
    }

    @Test
    void a_reason_is_a_sentence() {
        IN_ONE_HOME.forEach((name, one) -> assertTrue(one.because().split(" ").length >= 5, name));
    }

    @Test
    void nothing_in_a_walk_of_both_homes_is_left_out_silently() {
        walks().forEach((name, text) -> {
            if (text.contains(BOTH)) {
                for (String skips : List.of("@Disabled", "assumeTrue", "assumeFalse", "@Enabled")) {
                    assertTrue(!text.contains(skips), () -> name + " has " + skips);
                }
            }
        });
    }
}
