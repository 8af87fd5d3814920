package care.plumbline.walk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// The server as a process of its own, started as an operator starts it, to be killed.
final class MortalServer implements Mortal {

    private final Path folder;
    private final int port = freePort();
    private final Walker she;
    private Process process;
    private int deaths;

    MortalServer(Path folder) {
        this.folder = folder;
        this.process = start();
        this.she = new Walker("http://127.0.0.1:" + port, Device.PHONE.withoutScripts());
    }

    @Override
    public Walker she() {
        return she;
    }

    @Override
    public int deaths() {
        return deaths;
    }

    /// `kill -9`, and then the same command again.
    @Override
    public void dieAndRise() {
        kill();
        deaths++;
        process = start();
    }

    private void kill() {
        try {
            process.toHandle().destroyForcibly();
            process.waitFor();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private Process start() {
        try {
            Process started = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "care.plumbline.cli.Main",
                            "serve",
                            "--port",
                            Integer.toString(port),
                            "--data",
                            folder.toString()))
                    .redirectErrorStream(true)
                    .start();
            BufferedReader lines = started.inputReader(StandardCharsets.UTF_8);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("Plumbline is at")) {
                    Thread.startVirtualThread(() -> lines.lines().forEach(_ -> {}));
                    return started;
                }
            }
            throw new IllegalStateException("the server ended before it listened");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            she.close();
        } finally {
            kill();
        }
    }
}
