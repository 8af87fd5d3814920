package care.plumbline.bench.life;

import care.plumbline.bench.GuideOnPath;
import care.plumbline.core.guide.Guide;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/// Simulates half a year of many women and prints what was found as Markdown.
public final class Main {

    private static final int WOMEN = 10_000;

    /// After so many women it says how things stand; the whole takes the better part of an hour on two cores.
    private static final int BATCH = 1_000;

    private Main() {}

    public static void main(String[] args) {
        int women = args.length == 0 ? WOMEN : Integer.parseInt(args[0]);
        Guide guide = GuideOnPath.read(LocalDate.of(2026, 11, 22));
        Lives lives = Lives.of(guide, women, BATCH, soFar -> System.err.println(soFar.markdown()));
        System.out.println(lives.markdown());
        if (!lives.findings().wrong().isEmpty()) {
            lives.findings().examples().forEach(System.err::println);
            System.exit(1);
        }
    }

    /// All of them, added up.
    ///
    /// @param printed with the calendar as it is printed
    /// @param matched with the fastest calendar that does not train them more than Plumbline does
    /// @param speed of that one
    record Lives(Findings findings, List<TrialArm> ours, List<TrialArm> printed, List<TrialArm> matched, double speed) {

        private record One(Life life, Findings findings, TrialArm arm) {}

        static Lives of(Guide guide, int women, int batch, Consumer<Lives> soFar) {
            List<Signs.Planted> signs = Signs.of(guide);
            var all = new ArrayList<One>();
            for (int from = 0; from < women; from += batch) {
                if (from > 0) {
                    soFar.accept(of(all));
                }
                LongStream.range(from, Math.min(women, from + batch))
                        .parallel()
                        .mapToObj(seed -> {
                            Life life = Life.of(seed);
                            var findings = new Findings();
                            return new One(life, findings, new Plumbline(guide, signs, life, findings).live());
                        })
                        .toList()
                        .forEach(all::add);
            }
            return of(all);
        }

        private static Lives of(List<One> all) {
            var findings = new Findings();
            all.forEach(one -> findings.add(one.findings()));
            double[] perMinute = findings.perMinute();
            List<Life> lives = all.stream().map(One::life).toList();
            List<TrialArm> ours = all.stream().map(One::arm).toList();
            List<TrialArm> printed = calendar(lives, perMinute, 1);
            // The fastest calendar that does not train more than we do, in steps of a twentieth.
            double speed = 1;
            List<TrialArm> matched = printed;
            while (mean(matched, TrialArm::load) > mean(ours, TrialArm::load) && speed > 0.1) {
                speed -= 0.05;
                matched = calendar(lives, perMinute, speed);
            }
            return new Lives(findings, ours, printed, matched, speed);
        }

        private static List<TrialArm> calendar(List<Life> lives, double[] perMinute, double speed) {
            return lives.stream().map(life -> calendar(life, perMinute, speed)).toList();
        }

        private static TrialArm calendar(Life life, double[] perMinute, double speed) {
            Body body = life.body();
            var arm = new TrialArm.Count();
            for (int day = 0; day < Body.DAYS; day++) {
                Body.Today today = body.wakes();
                arm.day(today.pain());
                var random = Seeded.of(life.seed(), 1000 + day);
                if (life.open()[day]
                        && !(random.nextDouble() > life.trains() || (today.pain() > 6 && random.nextBoolean()))) {
                    int stage = Calendar.stage(day, life.sinceBirth() + day, speed);
                    double load = Calendar.load(stage, life.minutes()[day], perMinute);
                    body.trains(load, stage);
                    arm.session(load);
                }
            }
            return arm.done(body);
        }

        String markdown() {
            var text = new StringBuilder();
            text.append(String.format(
                    Locale.ROOT,
                    "%,d women, 26 weeks each; %,d movements offered, %,d flares, %,d danger signs of %d kinds.%n%n",
                    ours.size(),
                    findings.movements(),
                    findings.flares(),
                    findings.planted().values().stream().mapToInt(one -> one).sum(),
                    findings.planted().size()));
            text.append("| must never happen | times |\n|---|---|\n");
            for (Findings.Wrong wrong : Findings.Wrong.values()) {
                text.append("| ")
                        .append(wrong.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .append(" | ")
                        .append(findings.wrong().getOrDefault(wrong, 0))
                        .append(" |\n");
            }
            text.append(String.format(
                    Locale.ROOT,
                    "%nOf %,d who could run, %,d reached running.%n%n",
                    findings.couldRun(),
                    findings.ran()));
            text.append(String.format(
                    Locale.ROOT,
                    "| per woman, 26 weeks | Plumbline | calendar, %.2f as fast | calendar as printed |%n|---|---|---|---|%n",
                    speed));
            row(text, "sessions", TrialArm::sessions);
            row(text, "training done (load)", TrialArm::load);
            row(text, "days with pain above 2", TrialArm::amber);
            row(text, "days with pain above 5", TrialArm::red);
            row(text, "mean pain", TrialArm::average);
            row(text, "strength at the end", TrialArm::strength);
            row(text, "strong enough to run, of 100", arm -> arm.strength() >= Body.RUNNING ? 100 : 0);
            text.append("\nLoad of a minute by stage: ")
                    .append(Arrays.toString(findings.perMinute()))
                    .append("\n\nRules that spoke: ")
                    .append(findings.spoke())
                    .append('\n');
            return text.toString();
        }

        private void row(StringBuilder text, String name, ToDoubleFunction<TrialArm> value) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.2f |%n",
                    name,
                    mean(ours, value),
                    mean(matched, value),
                    mean(printed, value)));
        }

        static double mean(List<TrialArm> halves, ToDoubleFunction<TrialArm> value) {
            return halves.stream().mapToDouble(value).average().orElse(0);
        }
    }
}
