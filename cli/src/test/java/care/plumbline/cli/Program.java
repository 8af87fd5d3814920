package care.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// The real program as a process of its own, as an operator starts it.
public final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Process process;
    private final Path out;
    private final Path err;

    private Program(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /// @param environment variables beside the usual ones
    public static Program start(Path folder, Map<String, String> environment, String... arguments) {
        return start(folder, environment, List.of(), arguments);
    }

    /// @param before what to run it with, such as another user's rights
    static Program start(Path folder, Map<String, String> environment, List<String> before, String... arguments) {
        try {
            List<String> command = new ArrayList<>(before);
            command.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx128m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "care.plumbline.cli.Main"));
            command.addAll(List.of(arguments));
            Path out = Files.createTempFile(folder, "said", ".out");
            Path err = Files.createTempFile(folder, "said", ".err");
            var builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PLUMBLINE_"));
            builder.environment().put("XDG_DATA_HOME", folder.resolve("usual").toString());
            builder.environment().putAll(environment);
            return new Program(builder.start(), out, err);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Waits until it has said something on standard output that fits, or has ended.
    public Program until(Predicate<String> said) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && !said.test(out()) && System.nanoTime() < end) {
            rest();
        }
        return this;
    }

    /// Waits until it listens.
    public Program serving() {
        until(said -> said.contains("Plumbline is at") && said.endsWith("\n"));
        if (!process.isAlive() || !out().contains("Plumbline is at")) {
            close();
            throw new AssertionError("it does not serve: " + out() + err());
        }
        return this;
    }

    /// Its exit code; -1 when it has not ended in time.
    int exit(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /// The port of the address it said.
    public int port() {
        String address = out().lines()
                .filter(line -> line.startsWith("Plumbline is at "))
                .findFirst()
                .orElseThrow();
        return Integer.parseInt(address.replaceFirst(".*:([0-9]+)/.*", "$1"));
    }

    public String out() {
        return text(out);
    }

    public String err() {
        return text(err);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void rest() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
