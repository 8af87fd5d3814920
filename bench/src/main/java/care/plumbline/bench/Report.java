package care.plumbline.bench;

import care.plumbline.bench.peer.Agreement;
import care.plumbline.bench.peer.Contender;
import care.plumbline.bench.peer.Rule;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.recovery.Recovery;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.openjdk.jmh.results.RunResult;

/// What was measured, as Markdown.
///
/// @param load how busy the computer was before, as its load average: what is above 0 was not ours
record Report(Guide guide, List<Rule> rules, Effort effort, double load, List<RunResult> results) {

    private static final List<String> PARTS = List.of("facts", "safety", "causes", "plan", "session");
    private static final List<String> DRAWINGS = List.of("still", "moving", "library");

    String markdown(Map<Contender, Agreement> unknowns) throws IOException {
        return "%s %s, %d processors (load average %.1f before), %s, JMH %s: %s; the quietest second.\n\n"
                        .formatted(
                                System.getProperty("java.vm.name"),
                                Runtime.version(),
                                Runtime.getRuntime().availableProcessors(),
                                load,
                                System.getProperty("os.name"),
                                versions().getProperty("jmh"),
                                effort)
                + ofTheWholeWay() + "\n" + table("part", PARTS, Parts.class) + "\n" + ofTheRules() + "\n"
                + ofUnknowns(unknowns)
                + "\n" + table("drawing", DRAWINGS, Drawings.class);
    }

    private String ofTheWholeWay() {
        List<Journal> women = Women.everyday(guide, Women.SOME);
        long chosen = women.stream()
                .map(journal -> Recovery.on(guide, journal, Women.TODAY).session(new Minutes(8), Setting.ANY))
                .filter(Session.Chosen.class::isInstance)
                .count();
        Figures figures = Figures.of(results, "session", WholeWay.class);
        return """
                | from journal to session | p50 µs | p99 µs | kB a call |
                |---|---|---|---|
                | %d women, %.0f answers each, %d of them get a session | %.0f | %.0f | %.0f |
                """.formatted(
                        women.size(),
                        women.stream()
                                .mapToLong(journal -> journal.answers().count())
                                .average()
                                .orElse(0),
                        chosen,
                        figures.percentile(50),
                        figures.percentile(99),
                        figures.bytes() / 1000);
    }

    private String table(String title, List<String> methods, Class<?> benchmark) {
        var table = new StringBuilder("| " + title + " | µs | kB a call |\n|---|---|---|\n");
        for (String method : methods) {
            Figures figures = Figures.of(results, method, benchmark);
            table.append(String.format(
                    Locale.ROOT, "| %s | %.1f | %.1f |\n", method, figures.micros(), figures.bytes() / 1000));
        }
        return table.toString();
    }

    private String ofTheRules() throws IOException {
        Properties versions = versions();
        double ours = Figures.of(results, Contender.PLUMBLINE).micros();
        var table = new StringBuilder(
                "| the same " + rules.size()
                        + " rules | version | µs a woman | million rules a second | kB a woman | times ours |\n|---|---|---|---|---|---|\n");
        for (Contender contender : Contender.values()) {
            Figures figures = Figures.of(results, contender);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.2f | %.2f | %.1f | %.0f |\n",
                    contender.says(),
                    versions.getProperty(contender.library()),
                    figures.micros(),
                    rules.size() / figures.micros(),
                    figures.bytes() / 1000,
                    figures.micros() / ours));
        }
        return table.toString();
    }

    /// All engines agree where everything is answered, or there would be no report; what is left are the unknowns.
    private static String ofUnknowns(Map<Contender, Agreement> unknowns) {
        var table = new StringBuilder("""
                | half the questions unanswered | rules asked | as ours | *no* where we say *unknown* | *unknown* where we decide |
                |---|---|---|---|---|
                """);
        for (Contender contender : Contender.values()) {
            Agreement agreement = unknowns.getOrDefault(contender, Agreement.NOTHING);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %d |\n",
                    contender.says(),
                    agreement.asked(),
                    agreement.same(),
                    agreement.passedOver(),
                    agreement.undecided()));
        }
        return table.toString();
    }

    private static Properties versions() throws IOException {
        var versions = new Properties();
        try (var file = Report.class.getResourceAsStream("versions.properties")) {
            versions.load(file);
        }
        return versions;
    }
}
