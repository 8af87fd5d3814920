package care.plumbline.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Another version of a published folder, as its host would put it up: the same files but for what differs, and
/// a worker that names them.
record Version(Path folder) implements AutoCloseable {

    private static final Pattern OWN = Pattern.compile("(?m)^version: \"([^\"]+)\"");

    /// @param name what the worker calls this version
    static Version of(Path published, String name) {
        try {
            Path folder = Files.createTempDirectory("version");
            for (Path file : files(published)) {
                Path copy = folder.resolve(published.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return new Version(folder).worker(text -> OWN.matcher(text).replaceFirst("version: \"" + name + '"'));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /// With another script for the worker.
    Version worker(UnaryOperator<String> change) {
        return changed(
                folder.resolve("sw.js"),
                bytes -> change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    /// Says what a line of the worker's own settings says.
    Version saying(String name, String value) {
        return worker(text -> Pattern.compile("\\b" + name + ": (?:\"[^\"]*\"|\\[\"[^\"]*\"\\])")
                .matcher(text)
                .replaceFirst(Matcher.quoteReplacement(name + ": " + value)));
    }

    /// With another file of this kind, at an address of its own, as every file whose bytes change has one.
    ///
    /// @param kind as the worker names it: `program`, `guide`
    Version file(String kind, UnaryOperator<byte[]> change) {
        try {
            Matcher named = Pattern.compile("\\b" + kind + ": \"/(assets/[^/]+/([^\"]+))\"")
                    .matcher(Files.readString(folder.resolve("sw.js")));
            if (!named.find()) {
                throw new AssertionError("the worker names no " + kind);
            }
            String old = named.group(1);
            String fresh = "assets/" + kind + "-anew/" + named.group(2);
            Files.createDirectories(folder.resolve(fresh).getParent());
            Files.write(folder.resolve(fresh), change.apply(Files.readAllBytes(folder.resolve(old))));
            return worker(text -> text.replace(old, fresh));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Version changed(Path file, UnaryOperator<byte[]> change) {
        try {
            Files.write(file, change.apply(Files.readAllBytes(file)));
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
