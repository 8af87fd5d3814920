package care.plumbline.compiler.guide;

import care.plumbline.core.guide.cause.Ranking;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;
import java.util.List;

/// Reads the numbers that rank.
final class RankingReader {

    private static final double HARMLESS = 0.5;

    private RankingReader() {}

    static Ranking read(Section file) {
        Section fits = file.section("fits");
        Section caps = file.section("at_most");
        Section page = file.section("first_page");
        Condition tired = page.condition("short_when");
        Text why = page.text("short_because");
        Section session = file.section("session");
        var ranking = new Ranking(
                Stands.orElse(
                        fits,
                        () -> new Ranking.Fits(fits.decimal("well"), fits.decimal("some"), fits.decimal("a_little")),
                        new Ranking.Fits(0.75, 0.5, 0.25)),
                Stands.orElse(
                        caps,
                        () -> new Ranking.Caps(
                                caps.decimal("strong"),
                                caps.decimal("moderate"),
                                caps.decimal("weak"),
                                caps.decimal("contested")),
                        new Ranking.Caps(4, 3, 2, 1)),
                Math.max(1, file.whole("shown")),
                perhaps(file),
                Stands.orElse(
                        page,
                        () -> new Ranking.FirstPage(
                                minutes(page, "minutes"),
                                page.whole("usual"),
                                tired,
                                page.whole("shorter"),
                                why,
                                page.whole("habits"),
                                page.words("unsaid"),
                                minutes(page, "else_minutes"),
                                page.words("presumed")),
                        new Ranking.FirstPage(List.of(1), 1, tired, 1, why, 1, List.of(), List.of(1), List.of())),
                Stands.orElse(
                        session,
                        () -> new Ranking.Choosing(
                                session.decimal("getting_on"),
                                session.decimal("picked"),
                                session.decimal("again"),
                                session.decimal("too_often"),
                                new Seconds(session.whole("change_over")),
                                session.whole("part"),
                                session.whole("warm_up"),
                                session.whole("warm_up_from"),
                                Seconds.ofMinutes(session.whole("warm_up_minutes")),
                                session.decimal("each_time"),
                                session.decimal("outgrown"),
                                session.whole("outgrown_after"),
                                session.whole("rests_after_hurt"),
                                session.decimal("for_time"),
                                session.decimal("filled")),
                        new Ranking.Choosing(0, 0, 0, 0, new Seconds(0), 1, 1, 0, new Seconds(0), 0, 0, 1, 1, 0, 1)),
                ProvenanceReader.of(file));
        if (file.has("shown") && file.whole("shown") < 1) {
            file.draft().problem(file.placeOf("shown"), "expected a number from 1, found " + file.whole("shown"));
        }
        fits.close();
        caps.close();
        page.close();
        session.close();
        file.close();
        return ranking;
    }

    private static double perhaps(Section file) {
        double found = file.decimal("perhaps");
        if (found > 0 && found < 1) {
            return found;
        }
        file.draft().problem(file.placeOf("perhaps"), "expected perhaps between 0 and 1, found " + found);
        return HARMLESS;
    }

    static List<Integer> minutes(Section page, String key) {
        List<String> words = page.words(key);
        try {
            return words.stream().map(Integer::valueOf).toList();
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("expected minutes as numbers, found " + words);
        }
    }
}
