package care.plumbline.scripts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/// Writes the scripts of a folder small into another. What has not changed since it did so last is left alone.
public final class SmallScripts {

    private static final String ENDING = ".js";
    private static final String NOTES = "small-scripts.properties";

    /// One file that is written.
    ///
    /// @param parts the files that are put together in it, in their order
    private record Made(String name, Kind kind, List<String> parts) {

        /// `classic:worker.js=seal.js,store.js`.
        static Made of(String argument) {
            String[] said = argument.split("[:=]", -1);
            if (said.length != 3) {
                throw new IllegalArgumentException("expected kind:name=parts, found " + argument);
            }
            return new Made(said[1], Kind.valueOf(said[0].toUpperCase(Locale.ROOT)), List.of(said[2].split(",")));
        }
    }

    private final Path from;
    private final Path to;

    private SmallScripts(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /// @param arguments the folder of the scripts, the folder to write into, a folder for notes, and every script that
    ///     is more than a module for itself: its kind, its name and its parts
    public static void main(String[] arguments) throws IOException {
        List<Made> told = Arrays.stream(arguments).skip(3).map(Made::of).toList();
        new SmallScripts(Path.of(arguments[0]), Path.of(arguments[1]))
                .write(told, Path.of(arguments[2]).resolve(NOTES));
    }

    private void write(List<Made> told, Path notes) throws IOException {
        var known = new Properties();
        if (Files.exists(notes)) {
            try (var in = Files.newBufferedReader(notes)) {
                known.load(in);
            }
        }
        Files.createDirectories(to);
        var now = new StringBuilder();
        for (Made one : all(told)) {
            String script = read(one);
            Path small = to.resolve(one.name());
            if (!Files.exists(small) || !note(one, script, small).equals(known.getProperty(one.name()))) {
                Files.writeString(small, Shorter.of(one.name(), one.kind(), script));
            }
            now.append(one.name()).append('=').append(note(one, script, small)).append('\n');
        }
        Files.createDirectories(notes.toAbsolutePath().getParent());
        Files.writeString(notes, now);
    }

    /// What was told, and every other script of the folder as a module.
    private List<Made> all(List<Made> told) throws IOException {
        var all = new ArrayList<>(told);
        List<String> parts = told.stream().flatMap(one -> one.parts().stream()).toList();
        try (Stream<Path> files = Files.list(from)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && !parts.contains(name))
                    .sorted()
                    .forEach(name -> all.add(new Made(name, Kind.MODULE, List.of(name))));
        }
        return all;
    }

    private String read(Made one) throws IOException {
        var text = new StringBuilder();
        for (String part : one.parts()) {
            text.append(Files.readString(from.resolve(part))).append('\n');
        }
        return text.toString();
    }

    /// What was made of what, and by what.
    private static String note(Made one, String script, Path small) throws IOException {
        return digest(one.kind() + script) + '-' + digest(Files.readString(small));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
