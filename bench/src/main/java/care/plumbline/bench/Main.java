package care.plumbline.bench;

import care.plumbline.bench.peer.Agreement;
import care.plumbline.bench.peer.Contender;
import care.plumbline.bench.peer.Rule;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/// Runs everything and prints it as Markdown: first whether the engines agree, then how fast they are.
///
/// `--quick` for a look that takes about a minute; its figures are rough.
public final class Main {

    private static final int ASKED_TO_AGREE = 500;

    private Main() {}

    public static void main(String[] arguments) throws RunnerException, IOException {
        Effort effort = List.of(arguments).contains("--quick") ? Effort.QUICK : Effort.WHOLE;
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Guide guide = GuideOnPath.read(Women.TODAY);
        List<Rule> rules = Rule.of(guide);
        var unknowns = new EnumMap<Contender, Agreement>(Contender.class);
        for (Contender contender : Contender.values()) {
            Agreement known = Agreement.of(rules, contender.over(rules), facts(guide, 0));
            if (!known.isWhole()) {
                System.err.println(contender.says() + " does not answer as we do: " + known);
                System.exit(1);
            }
            unknowns.put(contender, Agreement.of(rules, contender.over(rules), facts(guide, 0.5)));
        }
        var report = new Report(
                guide, rules, effort, load, effort.run(WholeWay.class, Rules.class, Parts.class, Drawings.class));
        System.out.print(report.markdown(Map.copyOf(unknowns)));
    }

    private static List<Facts> facts(Guide guide, double skipped) {
        return Women.anyhow(guide, ASKED_TO_AGREE, skipped).stream()
                .map(journal -> Facts.of(guide, journal, Women.TODAY))
                .toList();
    }
}
