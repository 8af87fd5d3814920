package care.plumbline.bench.insight;

import care.plumbline.bench.GuideOnPath;
import care.plumbline.core.guide.cause.Comparisons;
import care.plumbline.core.insight.DayRows;
import care.plumbline.core.insight.Insight;
import care.plumbline.core.insight.Insights;
import care.plumbline.core.journal.Journal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/// Counts how often insights mislead and how often they find what was planted, and prints Markdown.
public final class Main {

    private static final int HALF_A_YEAR = 26 * 7;

    private final Comparisons comparisons;
    private final int women;

    private Main(Comparisons comparisons, int women) {
        this.comparisons = comparisons;
        this.women = women;
    }

    public static void main(String[] args) throws Exception {
        int women = args.length == 0 ? 10_000 : Integer.parseInt(args[0]);
        List<String> parts = List.of(args).subList(Math.min(1, args.length), args.length);
        var main = new Main(GuideOnPath.read(Life.FIRST).comparisons(), women);
        if (parts.isEmpty() || parts.contains("misled")) {
            main.misled();
        }
        if (parts.isEmpty() || parts.contains("careless")) {
            main.careless();
        }
        if (parts.isEmpty() || parts.contains("found")) {
            main.found();
        }
        if (parts.isEmpty() || parts.contains("held")) {
            main.held();
        }
    }

    private void misled() {
        System.out.printf(
                "%n| nothing is there | women | day 28 | day 56 | day 182 | weekly looks | daily looks |%n|---|---|---|---|---|---|---|%n");
        misled("every woman of her own kind", women, seed -> World.drawn(new Random(seed)));
        for (World world : World.all()) {
            misled(world.name(), women / 5, _ -> world);
        }
    }

    private void misled(String name, int women, LongFunction<World> world) {
        LongFunction<Journal> life = seed -> Life.of(world.apply(seed), Planted.NOTHING, HALF_A_YEAR, seed);
        System.out.printf(
                "| %s | %d | %s | %s | %s | %s | %s |%n",
                name,
                women,
                share(
                        women,
                        seed -> !Looks.on(comparisons, life.apply(seed), 28).isEmpty()),
                share(
                        women,
                        seed -> !Looks.on(comparisons, life.apply(seed), 56).isEmpty()),
                share(
                        women,
                        seed -> !Looks.on(comparisons, life.apply(seed), HALF_A_YEAR)
                                .isEmpty()),
                share(women, seed -> Looks.ever(comparisons, life.apply(seed), HALF_A_YEAR, 7)),
                share(women, seed -> Looks.ever(comparisons, life.apply(seed), HALF_A_YEAR, 1)));
    }

    private void careless() {
        LongFunction<Journal> life = seed -> Life.of(World.drawn(new Random(seed)), Planted.NOTHING, HALF_A_YEAR, seed);
        System.out.printf(
                "%n| nothing is there, every woman of her own kind | day 182 | weekly looks | daily looks |%n"
                        + "|---|---|---|---|%n| a range without zero, clear or not | %s | %s | %s |%n",
                share(
                        women / 5,
                        seed -> Insights.of(DayRows.of(
                                        comparisons, false, life.apply(seed), Life.FIRST.plusDays(HALF_A_YEAR - 1)))
                                .all()
                                .stream()
                                .anyMatch(Looks::leavesOutZero)),
                share(women / 5, seed -> Looks.everRange(comparisons, life.apply(seed), HALF_A_YEAR, 7)),
                share(women / 5, seed -> Looks.everRange(comparisons, life.apply(seed), HALF_A_YEAR, 1)));
    }

    /// Of what is clear on a day, how often the range holds what was planted, and the middle of the
    /// numbers shown.
    private void held() {
        System.out.printf(
                "%n| planted after short nights | clear on day | number shown, middle | range holds it |%n|---|---|---|---|%n");
        for (double points : new double[] {1, 1.5, 2}) {
            for (int days : List.of(56, 120, 182)) {
                List<Insight.Clear> clear = LongStream.range(0, women / 5)
                        .parallel()
                        .boxed()
                        .flatMap(seed ->
                                Looks.on(comparisons, Life.of(World.TYPICAL, new Planted(points, 0), days, seed), days)
                                        .stream())
                        .filter(each -> each.factor().id().value().equals("short-night"))
                        .toList();
                double middle = clear.stream()
                        .mapToDouble(each -> each.estimate().higher())
                        .sorted()
                        .skip(clear.size() / 2)
                        .findFirst()
                        .orElse(Double.NaN);
                long held = clear.stream()
                        .filter(each -> each.estimate().from() <= points
                                && points <= each.estimate().to())
                        .count();
                System.out.printf(
                        Locale.ROOT,
                        "| +%s | %d (%d women) | %.2f | %.0f %% |%n",
                        points,
                        days,
                        clear.size(),
                        middle,
                        100.0 * held / Math.max(1, clear.size()));
            }
        }
    }

    private void found() {
        System.out.printf("%n| planted | day 14 | day 28 | day 56 | day 120 | day 182 |%n|---|---|---|---|---|---|%n");
        for (double points : new double[] {0.5, 1, 1.5, 2}) {
            found("short nights, +" + points, "short-night", new Planted(points, 0));
            found("sessions, −" + points, "session", new Planted(0, -points));
        }
    }

    private void found(String name, String factor, Planted planted) {
        var line = new StringBuilder("| " + name + " |");
        for (int days : List.of(14, 28, 56, 120, 182)) {
            line.append(' ')
                    .append(share(
                            women / 5,
                            seed -> Looks.on(comparisons, Life.of(World.TYPICAL, planted, days, seed), days).stream()
                                    .anyMatch(
                                            clear -> clear.factor().id().value().equals(factor))))
                    .append(" |");
        }
        System.out.println(line);
    }

    private static String share(int women, LongPredicate holds) {
        long count = LongStream.range(0, women).parallel().filter(holds).count();
        return String.format(Locale.ROOT, "%.2f %%", 100.0 * count / women);
    }
}
