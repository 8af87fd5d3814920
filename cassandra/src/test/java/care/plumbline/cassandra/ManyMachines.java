package care.plumbline.cassandra;

import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.Tampered;
import care.plumbline.journal.text.Contents;
import care.plumbline.journal.text.Lines;
import care.plumbline.journal.text.Written;
import care.plumbline.server.seal.DeviceSecret;
import care.plumbline.server.store.Databases;
import care.plumbline.server.store.JournalStore;
import care.plumbline.server.store.Journals;
import care.plumbline.server.store.Unlocked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Three nodes on this machine, each behind a proxy that loses answers; a server that writes and erases; and `kill -9`
/// of
/// one or the other, again and again. Afterwards every acknowledged entry has to be there, once, and nothing of what
/// was
/// erased: with all nodes, after repair and compaction, and with each node in turn away. `bin/many-machines` runs it.
public final class ManyMachines implements AutoCloseable {

    private static final int MACHINES = 3;
    private static final int JOURNALS = 6;
    private static final double LOST = 0.01;
    private static final String ADDRESS = "cassandra://127.0.1.1,127.0.1.2,127.0.1.3/plumbline?datacenter=datacenter1";

    private final Random random;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Proxy> proxies = new ArrayList<>();
    private final List<DeviceSecret> devices = new ArrayList<>();
    private final Said said = new Said();
    private Optional<Process> server = Optional.empty();
    private int nodeKills;
    private int serverKills;

    private ManyMachines(Path jars, Path folder, long seed) throws IOException, InterruptedException {
        random = new Random(seed);
        for (int i = 1; i <= MACHINES; i++) {
            nodes.add(new Node(jars, folder, i, MACHINES));
        }
        for (Node node : nodes) {
            proxies.add(new Proxy(node.shown(), node.address(), seed + node.number()));
        }
        // The first is the one the others ask for the ring: without it each would make one of its own.
        nodes.getFirst().start().await();
        for (Node node : nodes.subList(1, MACHINES)) {
            node.start();
        }
        for (Node node : nodes) {
            node.await();
        }
    }

    /// Arguments: where the jars of Cassandra lie, how many kills, and perhaps the seed.
    public static void main(String[] arguments) throws Exception {
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime() % 1_000_000;
        Path folder = Files.createTempDirectory("plumbline-many-");
        say("seed " + seed + ", three nodes start in " + folder);
        try (ManyMachines all = new ManyMachines(Path.of(arguments[0]), folder, seed)) {
            all.begin();
            all.kill(Integer.parseInt(arguments[1]));
            all.check();
        } finally {
            Files.deleteIfExists(folder);
        }
    }

    private void begin() throws IOException, InterruptedException {
        awaitRing();
        Databases.makeTables(ADDRESS, MACHINES);
        try (Journals journals = new Journals(Databases.open(ADDRESS), Lines.RANDOM)) {
            for (int i = 0; i < JOURNALS; i++) {
                devices.add(journals.begin().device());
            }
        }
        proxies.forEach(proxy -> proxy.lose(LOST));
        serve();
    }

    /// Until each node has heard of the others.
    private void awaitRing() throws IOException, InterruptedException {
        for (Node node : nodes) {
            while (node.tool("status")
                            .lines()
                            .filter(line -> line.startsWith("UN "))
                            .count()
                    < MACHINES) {
                Thread.sleep(1_000);
            }
        }
    }

    private void serve() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Serving.class.getName(),
                ADDRESS));
        devices.forEach(device -> command.add(device.cookie()));
        Process started = new ProcessBuilder(command).redirectErrorStream(true).start();
        Thread.ofVirtual().start(() -> said.listen(started.inputReader(StandardCharsets.UTF_8)));
        server = Optional.of(started);
    }

    private void kill(int kills) throws Exception {
        while (said.count() == 0) {
            Thread.sleep(100);
        }
        for (int i = 0; i < kills; i++) {
            Thread.sleep(random.nextInt(2_000, 6_000));
            if (i % 2 == 0) {
                Node node = nodes.get(random.nextInt(MACHINES));
                node.kill();
                nodeKills++;
                Thread.sleep(random.nextInt(3_000, 8_000));
                node.start().await();
            } else {
                endServer();
                serverKills++;
                serve();
            }
            if (!server.map(Process::isAlive).orElse(false) || !said.wrong().isEmpty()) {
                throw new AssertionError("the server ended by itself: " + said.wrong());
            }
            say("kill " + (i + 1) + " (" + (i % 2 == 0 ? "a node" : "the server") + "): " + said.count()
                    + " acknowledged, " + said.erased().size() + " journals erased");
        }
        Thread.sleep(2_000);
        endServer();
        proxies.forEach(proxy -> proxy.lose(0));
        say(nodeKills + " kills of a node, " + serverKills + " of the server; "
                + proxies.stream().mapToLong(Proxy::lost).sum() + " answers lost, "
                + proxies.stream().mapToLong(Proxy::cut).sum() + " cut; longest silence " + said.silence() + " ms");
    }

    /// `kill -9`.
    private void endServer() throws InterruptedException {
        if (server.isPresent()) {
            server.get().toHandle().destroyForcibly();
            server.get().waitFor();
        }
    }

    private void check() throws Exception {
        Thread.sleep(12_000);
        check("all three are back");
        for (Node node : nodes) {
            node.tool("repair", "--paxos-only", "plumbline");
        }
        nodes.getFirst().tool("repair", "-full", "plumbline");
        for (Node node : nodes) {
            node.tool("flush", "plumbline");
            node.tool("compact", "plumbline");
        }
        check("repaired and compacted");
        for (Node node : nodes) {
            node.kill();
            check("node " + node.number() + " is away");
            node.start().await();
            Thread.sleep(12_000);
        }
        again();
    }

    private void check(String when) throws Tampered {
        long entries = 0;
        try (JournalStore store = Databases.open(ADDRESS)) {
            Journals journals = new Journals(store, Lines.RANDOM);
            for (DeviceSecret device : devices) {
                Contents contents =
                        journals.read(journals.unlock(device).orElseThrow()).orElseThrow();
                Set<EntryId> found = once(contents);
                expect(found, said.acknowledged(device.journal()), "acknowledged and lost");
                expect(said.tried(device.journal()), found, "there, but never sent");
                entries += found.size();
            }
            for (JournalId journal : said.erased()) {
                if (store.read(journal, Position.START).isPresent()
                        || !store.locks().of(journal).isEmpty()) {
                    throw new AssertionError("erased, and there");
                }
            }
        }
        say(when + ": " + said.count() + " acknowledged, 0 lost, 0 twice; " + (entries - said.count())
                + " more had arrived; " + said.erased().size() + " journals erased, 0 there");
    }

    /// All that was ever tried is sent again: each is there exactly once.
    private void again() throws Tampered {
        try (Journals journals = new Journals(Databases.open(ADDRESS), Lines.RANDOM)) {
            for (DeviceSecret device : devices) {
                Unlocked journal = journals.unlock(device).orElseThrow();
                Set<EntryId> tried = said.tried(device.journal());
                List<Written> lines = tried.stream()
                        .map(id -> new Written(id, Lines.words("again").entry(), Lines.RECORDED))
                        .toList();
                journals.append(journal, journals.read(journal).orElseThrow(), lines);
                Set<EntryId> found = once(journals.read(journal).orElseThrow());
                if (!found.equals(tried)) {
                    throw new AssertionError("sent again, and not there once");
                }
            }
        }
        say("all sent again: each is there once");
    }

    private static Set<EntryId> once(Contents contents) {
        Set<EntryId> once = new HashSet<>();
        contents.entries().forEach(entry -> {
            if (!once.add(entry.id())) {
                throw new AssertionError("there twice: " + entry.id());
            }
        });
        return once;
    }

    private static void expect(Set<EntryId> all, Set<EntryId> expected, String otherwise) {
        long missing = expected.stream().filter(id -> !all.contains(id)).count();
        if (missing > 0) {
            throw new AssertionError(otherwise + ": " + missing);
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        endServer();
        for (Proxy proxy : proxies) {
            proxy.close();
        }
        for (Node node : nodes) {
            node.clear();
        }
    }
}
