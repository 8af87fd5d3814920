package care.plumbline.compiler.guide;

import care.plumbline.core.guide.habit.CheckIn;
import care.plumbline.core.guide.unit.Weeks;
import java.util.HashSet;
import java.util.List;

/// Reads which questions a check-in asks.
final class CheckInReader {

    private CheckInReader() {}

    static CheckIn read(Section file) {
        var checkIn = new CheckIn(
                questions(file, "daily"),
                questions(file, "if_you_like"),
                file.sections("settled").stream().map(CheckInReader::settled).toList(),
                file.sections("of_a_day").stream().map(CheckInReader::ofADay).toList(),
                questions(file, "after_session"),
                questions(file, "next_morning"),
                questions(file, "weekly"),
                questions(file, "monthly"),
                weeks(file),
                file.whole("offered_days"),
                file.word("signs"),
                strongPain(file.section("strong_pain")),
                badDay(file.section("bad_day")),
                ProvenanceReader.of(file));
        checkIn.ifYouLike().stream()
                .filter(question -> !checkIn.daily().contains(question))
                .forEach(question -> file.draft()
                        .problem(file.placeOf("if_you_like"), "if_you_like: " + question + " is not asked daily"));
        checkIn.settled().stream()
                .filter(one -> !checkIn.daily().contains(one.question()))
                .forEach(one -> file.draft()
                        .problem(file.placeOf("settled"), "settled: " + one.question() + " is not asked daily"));
        checkIn.ofADay().stream()
                .filter(one -> !checkIn.daily().contains(one.question()))
                .forEach(one -> file.draft()
                        .problem(file.placeOf("of_a_day"), "of_a_day: " + one.question() + " is not asked daily"));
        file.close();
        return checkIn;
    }

    private static CheckIn.Settled settled(Section section) {
        var settled = new CheckIn.Settled(section.word("question"), section.word("answer"));
        section.close();
        return settled;
    }

    private static CheckIn.OfADay ofADay(Section section) {
        var ofADay = new CheckIn.OfADay(section.word("question"), section.text("ask"));
        section.close();
        return ofADay;
    }

    private static CheckIn.StrongPain strongPain(Section section) {
        var pain = new CheckIn.StrongPain(
                section.word("question"),
                section.whole("from"),
                section.whole("rise"),
                section.text("name"),
                section.text("says"),
                questions(section, "asks"));
        section.close();
        return pain;
    }

    private static CheckIn.BadDay badDay(Section section) {
        var bad = new CheckIn.BadDay(
                section.word("question"),
                section.id("day"),
                section.texts("says"),
                section.ids("habits"),
                ProvenanceReader.of(section));
        section.close();
        return bad;
    }

    private static List<Weeks> weeks(Section file) {
        List<String> words = file.words("monthly_weeks");
        if (words.isEmpty() || !words.stream().allMatch(word -> word.matches("[1-9]\\d{0,2}"))) {
            file.draft().problem(file.placeOf("monthly_weeks"), "expected whole weeks, found " + words);
            return List.of();
        }
        List<Weeks> weeks =
                words.stream().map(word -> new Weeks(Long.parseLong(word))).toList();
        if (!weeks.equals(weeks.stream().sorted().distinct().toList())) {
            file.draft().problem(file.placeOf("monthly_weeks"), "expected weeks that grow, found " + words);
        }
        return weeks;
    }

    private static List<String> questions(Section file, String key) {
        List<String> named = file.words(key);
        if (named.isEmpty()) {
            file.draft().problem(file.place(), key + " asks nothing");
        }
        var seen = new HashSet<String>();
        named.stream()
                .filter(question -> !seen.add(question))
                .forEach(question -> file.draft().problem(file.placeOf(key), key + " asks " + question + " twice"));
        return named;
    }
}
