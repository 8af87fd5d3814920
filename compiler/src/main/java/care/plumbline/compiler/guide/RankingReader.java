package care.plumbline.compiler.guide;

import care.plumbline.core.guide.cause.Ranking;
import care.plumbline.core.guide.unit.Seconds;

/// Reads the numbers that rank.
final class RankingReader {

    private RankingReader() {}

    static Ranking read(Section file) {
        Section fits = file.section("fits");
        Section caps = file.section("at_most");
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
                Stands.orElse(
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
}
