package care.plumbline.cli;

import care.plumbline.server.Web;
import care.plumbline.server.http.Options;
import care.plumbline.server.limits.Allowance;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/// `plumbline rehearse`: starts, shows a few pages to itself and stops. The Java machine watches and keeps what
/// it learnt in a cache, with which the next start takes a third of the time (JEP 483 and 514).
@Command(name = "rehearse", hidden = true, description = "Start, walk through the first pages, and stop.")
final class Rehearse implements Callable<Integer> {

    private static final List<String> PAGES =
            List.of("/", "/safety", "/safety/check", "/learn", "/settings", "/health");

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("plumbline-rehearsal");
        var options = new Options(
                "127.0.0.1", 0, folder.resolve("data"), Optional.empty(), false, ZoneOffset.UTC, Allowance.USUAL);
        try (Web web = Web.open(options, Clock.systemUTC(), new PrintWriter(PrintWriter.nullWriter()), true)) {
            for (String page : PAGES) {
                show(web.address(options) + page.substring(1));
            }
        } finally {
            try (Stream<Path> left = Files.walk(folder)) {
                for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return 0;
    }

    private static void show(String address) throws IOException {
        var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setRequestProperty("Accept-Encoding", "gzip");
        try (InputStream in =
                connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            in.readAllBytes();
        }
    }
}
