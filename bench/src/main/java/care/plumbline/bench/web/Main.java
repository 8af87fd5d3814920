package care.plumbline.bench.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Measures the companion as a server beside its peers and prints Markdown. `bench/web/run` calls it.
///
/// Arguments: the repository's root, a folder to write in, `--quick` for a rough look, and the names of parts when
/// not all are wanted. The environment's `BENCH_DATABASE` names a PostgreSQL server, if there is one.
public final class Main {

    private static final String QUICK = "--quick";

    private interface Part {
        String markdown() throws IOException, InterruptedException;
    }

    private Main() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments[0]).toAbsolutePath();
        Path work = Path.of(arguments[1])
                .toAbsolutePath()
                .resolve("run-" + ProcessHandle.current().pid());
        List<String> asked = List.of(arguments).subList(2, arguments.length);
        Effort effort = asked.contains(QUICK) ? Effort.QUICK : Effort.WHOLE;
        Optional<String> postgres =
                Optional.ofNullable(System.getenv("BENCH_DATABASE")).filter(url -> !url.isBlank());
        var parts = new LinkedHashMap<String, Part>();
        parts.put("today", new TodayPages(root, work, effort)::markdown);
        parts.put("check-ins", new CheckIns(root, work, effort)::markdown);
        parts.put("store", new Appends(work, effort, postgres)::markdown);
        parts.put("start", new Starts(root, work, effort)::markdown);
        List<String> wanted = asked.stream().filter(word -> !word.equals(QUICK)).toList();
        if (!parts.keySet().containsAll(wanted)) {
            System.err.println("expected --quick and any of " + parts.keySet() + ", found " + wanted);
            System.exit(2);
        }
        System.out.printf(
                Locale.ROOT,
                "%s %s, %d processors, load average %s before, %s %s. %s.%n%n",
                System.getProperty("java.vm.name"),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Files.readString(Path.of("/proc/loadavg")).split(" ")[0],
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                effort);
        Files.createDirectories(work);
        try {
            for (var part : parts.entrySet()) {
                if (wanted.isEmpty() || wanted.contains(part.getKey())) {
                    System.err.println("Measuring: " + part.getKey());
                    System.out.println(part.getValue().markdown());
                }
            }
        } finally {
            Folders.erase(work);
        }
    }
}
