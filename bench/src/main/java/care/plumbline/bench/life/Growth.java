package care.plumbline.bench.life;

import care.plumbline.bench.GuideOnPath;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.recovery.Recovery;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a day of her plan costs while her journal grows: everything behind today's page, from entries to session.
public final class Growth {

    private static final List<Integer> SIZES = List.of(1_250, 2_500, 5_000, 10_000);
    private static final int ROUNDS = 60;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    private Growth() {}

    public static void main(String[] args) {
        Guide guide = GuideOnPath.read(LocalDate.of(2026, 11, 22));
        System.out.println("| entries | days | a day of her plan, ms | per thousand entries, ms |\n|---|---|---|---|");
        for (int size : SIZES) {
            Journal journal = journal(guide, size);
            LocalDate today = lastDay(journal);
            double millis = median(guide, journal, today);
            System.out.println(String.format(
                    Locale.ROOT,
                    "| %,d | %d | %.2f | %.2f |",
                    size,
                    FIRST.until(today, ChronoUnit.DAYS) + 1,
                    millis,
                    millis / size * 1000));
        }
    }

    /// A woman who has checked in and trained for years: half years of one woman, one after another.
    static Journal journal(Guide guide, int size) {
        var entries = new ArrayList<Entry>();
        for (int half = 0; entries.size() < size; half++) {
            Life life = Life.of(half);
            var lived = new Plumbline(guide, Signs.of(guide), life, new Findings());
            lived.live();
            for (Entry entry : lived.entries()) {
                entries.add(later(entry, half * Body.DAYS));
            }
        }
        return new Journal(entries.subList(0, size));
    }

    private static Entry later(Entry entry, int days) {
        return switch (entry) {
            case Entry.Answered(var on, var question, var answer) ->
                new Entry.Answered(on.plusDays(days), question, answer);
            case Entry.Practised(var on, var movements) -> new Entry.Practised(on.plusDays(days), movements);
            case Entry.Began _,
                    Entry.Moved _,
                    Entry.Late _,
                    Entry.Paused _,
                    Entry.Ended _,
                    Entry.Seen _,
                    Entry.Trained _,
                    Entry.Watched _,
                    Entry.DidElse _,
                    Entry.TakenBack _,
                    Entry.Unrecognised _ -> entry;
        };
    }

    private static LocalDate lastDay(Journal journal) {
        return journal.answers()
                .map(Entry.Answered::on)
                .max(LocalDate::compareTo)
                .orElse(FIRST);
    }

    private static double median(Guide guide, Journal journal, LocalDate today) {
        long[] nanos = new long[ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            long start = System.nanoTime();
            Recovery.on(guide, journal, today).session(new Minutes(8), Setting.ANY);
            long took = System.nanoTime() - start;
            if (round >= 0) {
                nanos[round] = took;
            }
        }
        Arrays.sort(nanos);
        return nanos[ROUNDS / 2] / 1e6;
    }
}
