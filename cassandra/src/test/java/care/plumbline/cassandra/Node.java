package care.plumbline.cassandra;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// One machine of a cluster on this one: Cassandra in a Java 17 of its own, with a small heap, on a loopback address of
/// its own.
final class Node {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path jars;
    private final Path folder;
    private final int number;
    private final int of;
    private Optional<Process> process = Optional.empty();

    /// @param jars where the jars of Cassandra lie
    /// @param number 1 and on: its place in the ring, and the end of its address
    /// @param of so many machines
    Node(Path jars, Path folder, int number, int of) {
        this.jars = jars;
        this.folder = folder.resolve("node-" + number);
        this.number = number;
        this.of = of;
    }

    /// Where it listens.
    InetSocketAddress address() {
        return new InetSocketAddress("127.0.0." + number, Proxy.PORT);
    }

    /// Where clients are told that it listens: where a proxy does.
    InetSocketAddress shown() {
        return of == 1 ? address() : new InetSocketAddress("127.0.1." + number, Proxy.PORT);
    }

    int number() {
        return number;
    }

    Node start() throws IOException {
        Files.createDirectories(folder.resolve("log"));
        Files.writeString(folder.resolve("cassandra.yaml"), yaml());
        Files.writeString(folder.resolve("logback.xml"), """
                <configuration><appender name="F" class="ch.qos.logback.core.FileAppender"><file>%s/log/system.log</file>
                <encoder><pattern>%%-5level %%date{ISO8601} %%logger{0} - %%msg%%n</pattern></encoder></appender>
                <root level="WARN"><appender-ref ref="F"/></root></configuration>
                """.formatted(folder));
        List<String> command = new ArrayList<>(java("-Xms512m", "-Xmx512m"));
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:MaxDirectMemorySize=192m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dcassandra.jmx.local.port=" + (7198 + number),
                "-Dcassandra-foreground=yes",
                "-Dcassandra.ring_delay_ms=1000",
                "-Dcassandra.superuser_setup_delay_ms=0",
                "-Dcassandra.skip_wait_for_gossip_to_settle=0",
                "org.apache.cassandra.service.CassandraDaemon"));
        process = Optional.of(new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("log/out").toFile()))
                .start());
        return this;
    }

    /// Java 17 with what Cassandra asks for.
    private List<String> java(String... first) {
        List<String> command = new ArrayList<>(List.of(Java17.program()));
        command.addAll(List.of(first));
        Java17.OPENED.forEach(each -> command.addAll(List.of("--add-opens", each + "=ALL-UNNAMED")));
        Java17.EXPORTED.forEach(each -> command.addAll(List.of("--add-exports", each + "=ALL-UNNAMED")));
        command.addAll(List.of(
                "-Djdk.attach.allowAttachSelf=true",
                "-Dio.netty.tryReflectionSetAccessible=true",
                "-Dcassandra.config=file://" + folder.resolve("cassandra.yaml"),
                "-Dcassandra.storagedir=" + folder.resolve("data"),
                "-Dcassandra.logdir=" + folder.resolve("log"),
                "-Dlogback.configurationFile=file:" + folder.resolve("logback.xml"),
                "-cp",
                folder + ":" + jars + "/*"));
        return command;
    }

    private String yaml() throws IOException {
        String yaml;
        try (InputStream in = Node.class.getResourceAsStream("cassandra.yaml")) {
            yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        // A third of the ring each, so that all may start at once.
        long token = Long.MIN_VALUE + (number - 1) * Long.divideUnsigned(-1L, of);
        return yaml.replace("@FOLDER@", folder.resolve("data").toString())
                .replace("@TOKEN@", Long.toString(token))
                .replace("@LISTEN@", address().getHostString())
                .replace("@SHOWN@", shown().getHostString());
    }

    /// Waits until clients may come.
    Node await() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isUp()) {
            if (!process.map(Process::isAlive).orElse(false) || System.nanoTime() > end) {
                throw new IllegalStateException("node " + number + " did not start: see " + folder.resolve("log"));
            }
            Thread.sleep(250);
        }
        return this;
    }

    boolean isUp() {
        try (Socket socket = new Socket()) {
            socket.connect(address(), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /// `kill -9`.
    void kill() throws InterruptedException {
        if (process.isPresent()) {
            process.get().toHandle().destroyForcibly();
            process.get().waitFor(20, TimeUnit.SECONDS);
        }
    }

    /// Runs `nodetool` on it, from the same jars.
    String tool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(java("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("org.apache.cassandra.tools.NodeTool", "-p", Integer.toString(7198 + number)));
        command.addAll(List.of(arguments));
        Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!tool.waitFor(1, TimeUnit.MINUTES) || tool.exitValue() != 0) {
            throw new IllegalStateException("nodetool " + String.join(" ", arguments) + ": " + said);
        }
        return said;
    }

    /// Ends it and clears away what it wrote.
    void clear() throws IOException, InterruptedException {
        kill();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }
}
