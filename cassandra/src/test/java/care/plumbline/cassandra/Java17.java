package care.plumbline.cassandra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The Java that Cassandra 5 runs in, and what of it Cassandra reaches into.
final class Java17 {

    static final List<String> EXPORTED = List.of(
            "java.base/jdk.internal.misc",
            "java.management.rmi/com.sun.jmx.remote.internal.rmi",
            "java.rmi/sun.rmi.registry",
            "java.rmi/sun.rmi.server",
            "java.sql/java.sql",
            "java.base/java.lang.ref",
            "java.base/jdk.internal.ref",
            "jdk.unsupported/sun.misc",
            "jdk.compiler/com.sun.tools.javac.file",
            "jdk.attach/sun.tools.attach");

    static final List<String> OPENED = List.of(
            "java.base/java.lang.module",
            "java.base/jdk.internal.loader",
            "java.base/jdk.internal.ref",
            "java.base/jdk.internal.reflect",
            "java.base/jdk.internal.math",
            "java.base/jdk.internal.module",
            "java.base/jdk.internal.util.jar",
            "jdk.management/com.sun.management.internal",
            "java.base/sun.nio.ch",
            "java.base/java.io",
            "java.base/java.nio",
            "java.base/java.util.concurrent",
            "java.base/java.util.concurrent.atomic",
            "java.base/java.lang.reflect",
            "jdk.compiler/com.sun.tools.javac",
            "java.base/java.lang",
            "java.base/java.util");

    private static final Path INSTALLED = Path.of("/usr/lib/jvm");

    private Java17() {}

    /// Where it is, if it is here: `JAVA17`, or among what Debian installs.
    static Optional<String> find() {
        Optional<String> said = Optional.ofNullable(System.getenv("JAVA17"));
        if (said.isPresent() || !Files.isDirectory(INSTALLED)) {
            return said;
        }
        try (Stream<Path> all = Files.list(INSTALLED)) {
            return all.filter(each -> each.getFileName().toString().contains("17"))
                    .map(each -> each.resolve("bin/java"))
                    .filter(Files::isExecutable)
                    .map(Path::toString)
                    .sorted()
                    .findFirst();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    static String program() {
        return find().orElseThrow(() -> new IllegalStateException("expected Java 17, found none in " + INSTALLED));
    }
}
