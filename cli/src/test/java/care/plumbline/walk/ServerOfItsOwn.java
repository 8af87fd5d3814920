package care.plumbline.walk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The server as a process of its own, started as an operator starts it.
final class ServerOfItsOwn implements AutoCloseable {

    private final Process process;
    private final int port;
    private final StringBuffer log = new StringBuffer();

    private ServerOfItsOwn(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// @param more what the operator says besides
    static ServerOfItsOwn over(Path folder, int port, String... more) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "care.plumbline.cli.Main",
                "serve",
                "--port",
                Integer.toString(port),
                "--data",
                folder.toString()));
        command.addAll(List.of(more));
        try {
            var server = new ServerOfItsOwn(
                    new ProcessBuilder(command).redirectErrorStream(true).start(), port);
            server.listens();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void listens() throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            log.append(line).append('\n');
            if (line.startsWith("Plumbline is at")) {
                Thread.startVirtualThread(
                        () -> lines.lines().forEach(said -> log.append(said).append('\n')));
                return;
            }
        }
        throw new IllegalStateException("the server ended before it listened: " + log);
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /// Everything it said.
    String log() {
        return log.toString();
    }

    /// All that stands in its memory.
    Memory memory() {
        return Memory.of(process.pid());
    }

    /// `kill -9`.
    @Override
    public void close() {
        try {
            process.toHandle().destroyForcibly();
            process.waitFor();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
