package care.plumbline.bench.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A server in a process of its own, from its first answer until it is closed.
///
/// @param address ends without a slash
/// @param start how long it took from the call to the first answer
record Server(Process process, String address, Duration start) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /// Starts it and waits until a page answers 200.
    ///
    /// @param log where it writes what it says
    static Server start(List<String> command, Map<String, String> environment, int port, String page, Path log)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        String address = "http://127.0.0.1:" + port;
        long began = System.nanoTime();
        Process process = builder.start();
        while (!answers(address + page)) {
            Duration waited = Duration.ofNanos(System.nanoTime() - began);
            if (!process.isAlive() || waited.compareTo(PATIENCE) > 0) {
                process.destroyForcibly();
                throw new IOException(command.getFirst() + " does not answer: " + Files.readString(log));
            }
            Thread.sleep(2);
        }
        return new Server(process, address, Duration.ofNanos(System.nanoTime() - began));
    }

    private static boolean answers(String address) {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setRequestProperty("Connection", "close");
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /// Plumbline, as everybody starts it.
    ///
    /// @param options of the Java machine, beside the usual ones
    static Server plumbline(Path root, Path journals, String options) throws IOException, InterruptedException {
        int port = freePort();
        return start(
                List.of(
                        root.resolve("plumbline").toString(),
                        "serve",
                        "--no-limits",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        journals.toString()),
                Map.of("PLUMBLINE_JAVA_OPTS", options),
                port,
                "/",
                journals.resolveSibling("plumbline.log"));
    }

    /// The peer on Spring Boot, with the same garbage collector and four times the heap.
    static Server spring(Path root, Path work) throws IOException, InterruptedException {
        int port = freePort();
        Path target = root.resolve("bench/web/peer-spring/target");
        return start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-cp",
                        target.resolve("classes") + ":" + target.resolve("lib") + "/*",
                        "peer.Clinic",
                        "--server.port=" + port),
                Map.of(),
                port,
                SPRING_PAGE,
                work.resolve("spring.log"));
    }

    static final String SPRING_PAGE = "/owners/42";

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Its resident memory in MiB.
    double memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
