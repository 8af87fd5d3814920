package care.plumbline.server.store;

import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Tampered;
import care.plumbline.journal.text.Contents;
import care.plumbline.journal.text.Lines;
import care.plumbline.journal.text.Written;
import care.plumbline.server.seal.DeviceSecret;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Kills a writing process (`kill -9`) at random moments and looks at what is left.
///
/// After each kill: every acknowledged entry is there once, nothing is there that was not sent, nothing is
/// broken; and when all that was sent is sent again, each entry is there exactly once.
public final class Kills {

    private static final int JOURNALS = 4;
    private static final int SHORTEST_MILLISECONDS = 50;
    private static final int LONGEST_MILLISECONDS = 800;

    private final Engine engine;
    private final Random random;
    private int kills;
    private long acknowledged;
    private long unanswered;
    private long unansweredFound;

    Kills(Engine engine, Random random) {
        this.engine = engine;
        this.random = random;
    }

    /// Arguments: a folder (SQLite) or an address that begins with `jdbc:postgresql:`, and how many kills.
    public static void main(String[] arguments) throws Exception {
        Kills all = new Kills(Engine.at(arguments[0]), new Random());
        int wanted = Integer.parseInt(arguments[1]);
        while (all.kills < wanted) {
            all.once();
            System.out.println(all);
        }
    }

    /// One process, killed once. Throws [AssertionError] when something acknowledged was lost, or is there
    /// twice.
    void once() throws IOException, InterruptedException, Tampered {
        List<DeviceSecret> devices = new ArrayList<>();
        try (Journals journals = new Journals(engine.open(), Lines.RANDOM)) {
            for (int j = 0; j < JOURNALS; j++) {
                devices.add(journals.begin().device());
            }
        }
        Said said = kill(devices);
        try (Journals journals = new Journals(engine.open(), Lines.RANDOM)) {
            for (DeviceSecret device : devices) {
                check(journals, device, said);
            }
        }
    }

    /// What the process said before it died.
    private record Said(Map<JournalId, Set<EntryId>> tried, Map<JournalId, Set<EntryId>> acknowledged) {}

    private Said kill(List<DeviceSecret> devices) throws IOException, InterruptedException {
        Said said = new Said(new HashMap<>(), new HashMap<>());
        for (DeviceSecret device : devices) {
            said.tried().put(device.journal(), new HashSet<>());
            said.acknowledged().put(device.journal(), new HashSet<>());
        }
        Process process = start(devices);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            Thread killer = null;
            List<String> other = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!note(line, said) && other.size() < 5) {
                    other.add(line);
                }
                if (killer == null && line.startsWith("ack ")) {
                    int wait = random.nextInt(SHORTEST_MILLISECONDS, LONGEST_MILLISECONDS);
                    killer = Thread.startVirtualThread(() -> killAfter(process, wait));
                }
            }
            if (killer == null) {
                throw new AssertionError("the process ended before it wrote anything: " + other);
            }
            killer.join();
        }
        int exit = process.waitFor();
        if (exit != 128 + 9) {
            throw new AssertionError("expected a process that was killed (137), found exit " + exit);
        }
        kills++;
        return said;
    }

    private static void killAfter(Process process, int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
        }
        // Through its handle: the process itself would also close its output, and what it said last would be lost.
        process.toHandle().destroyForcibly();
    }

    private Process start(List<DeviceSecret> devices) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                engine.address()));
        devices.forEach(device -> command.add(device.cookie()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /// Whether it was a whole line of the kind that counts.
    private static boolean note(String line, Said said) {
        String[] words = line.split(" ", -1);
        boolean whole = words.length == 4 && words[3].equals(".");
        if (whole && words[0].equals("try")) {
            return said.tried().getOrDefault(new JournalId(words[1]), Set.of()).add(EntryId.parse(words[2]));
        }
        if (whole && words[0].equals("ack")) {
            return said.acknowledged()
                    .getOrDefault(new JournalId(words[1]), Set.of())
                    .add(EntryId.parse(words[2]));
        }
        if (line.startsWith("failed")) {
            throw new AssertionError(line);
        }
        return false;
    }

    private void check(Journals journals, DeviceSecret device, Said said) throws Tampered {
        Set<EntryId> tried = said.tried().getOrDefault(device.journal(), Set.of());
        Set<EntryId> safe = said.acknowledged().getOrDefault(device.journal(), Set.of());
        Unlocked journal = journals.unlock(device).orElseThrow();
        Contents contents = journals.read(journal).orElseThrow();
        Set<EntryId> found = once(contents);
        expectAll(found, safe, "acknowledged and lost");
        expectAll(tried, found, "there, but never sent");
        acknowledged += safe.size();
        unanswered += tried.size() - safe.size();
        unansweredFound += found.size() - safe.size();
        List<Written> again = tried.stream()
                .map(id -> new Written(id, Lines.words("again").entry(), Lines.RECORDED))
                .toList();
        expectAll(once(journals.append(journal, contents, again).orElseThrow()), tried, "sent again and lost");
        expectAll(tried, once(journals.read(journal).orElseThrow()), "there, but never sent");
    }

    private static Set<EntryId> once(Contents contents) {
        Set<EntryId> once = new HashSet<>();
        List<EntryId> twice = contents.entries().stream()
                .map(Written::id)
                .filter(id -> !once.add(id))
                .toList();
        if (!twice.isEmpty()) {
            throw new AssertionError("there twice: " + twice);
        }
        return once;
    }

    private static void expectAll(Set<EntryId> all, Set<EntryId> expected, String otherwise) {
        List<EntryId> missing =
                expected.stream().filter(id -> !all.contains(id)).toList();
        if (!missing.isEmpty()) {
            throw new AssertionError(otherwise + ": " + missing);
        }
    }

    int kills() {
        return kills;
    }

    long acknowledged() {
        return acknowledged;
    }

    @Override
    public String toString() {
        return kills + " kills, " + acknowledged + " acknowledged, 0 lost, 0 twice; of " + unanswered + " on their way "
                + unansweredFound + " had arrived";
    }
}
