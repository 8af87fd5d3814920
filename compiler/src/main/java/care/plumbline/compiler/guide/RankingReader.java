package care.plumbline.compiler.guide;

import care.plumbline.core.guide.cause.Ranking;
import care.plumbline.core.guide.unit.Seconds;
import java.util.function.Supplier;

/// Reads the numbers that rank.
final class RankingReader {

    private RankingReader() {}

    static Ranking read(Section file) {
        Section fits = file.section("fits");
        Section caps = file.section("at_most");
        Section session = file.section("session");
        var ranking = new Ranking(
                stands(
                        fits,
                        () -> new Ranking.Fits(fits.decimal("well"), fits.decimal("some"), fits.decimal("a_little")),
                        new Ranking.Fits(0.75, 0.5, 0.25)),
                stands(
                        caps,
                        () -> new Ranking.Caps(
                                caps.decimal("strong"),
                                caps.decimal("moderate"),
                                caps.decimal("weak"),
                                caps.decimal("contested")),
                        new Ranking.Caps(4, 3, 2, 1)),
                Math.max(1, file.whole("shown")),
                stands(
                        session,
                        () -> new Ranking.Choosing(
                                session.decimal("getting_on"),
                                session.decimal("again"),
                                session.decimal("too_often"),
                                new Seconds(session.whole("change_over"))),
                        new Ranking.Choosing(0, 0, 0, new Seconds(0))),
                ProvenanceReader.of(file));
        if (file.has("shown") && file.whole("shown") < 1) {
            file.draft().problem(file.placeOf("shown"), "expected a number from 1, found " + file.whole("shown"));
        }
        fits.close();
        caps.close();
        session.close();
        file.close();
        return ranking;
    }

    /// @param instead any that stands, so that reading goes on to the next problem
    private static <T> T stands(Section section, Supplier<T> read, T instead) {
        try {
            return read.get();
        } catch (IllegalArgumentException wrong) {
            section.draft().problem(section.place(), String.valueOf(wrong.getMessage()));
            return instead;
        }
    }
}
