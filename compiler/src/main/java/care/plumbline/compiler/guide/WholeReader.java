package care.plumbline.compiler.guide;

import care.plumbline.core.guide.danger.AnotherBirth;
import care.plumbline.core.guide.danger.PregnantAgain;
import care.plumbline.core.guide.danger.SinceBirth;
import care.plumbline.core.guide.question.Chapter;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.unit.DayParts;
import java.util.List;

/// Reads what `guide.yaml` says of the guide as a whole.
final class WholeReader {

    /// A lock that comes later than this is none.
    private static final int LONGEST_LOCK = 60;

    private WholeReader() {}

    static SinceBirth sinceBirth(Section section) {
        var said = new SinceBirth(
                section.text("days"),
                section.text("one_day"),
                section.text("weeks"),
                section.text("about"),
                section.text("unknown"));
        section.close();
        return said;
    }

    static DayParts dayParts(Section section) {
        var parts = Stands.orElse(
                section,
                () -> new DayParts(
                        section.whole("morning"),
                        section.whole("afternoon"),
                        section.whole("evening"),
                        section.whole("late"),
                        section.whole("dim_from"),
                        section.whole("dim_until")),
                new DayParts(1, 2, 3, 4, 2, 1));
        section.close();
        return parts;
    }

    static int lockMinutes(Section root) {
        int minutes = root.whole("lock_minutes");
        if (minutes < 1 || minutes > LONGEST_LOCK) {
            root.draft()
                    .problem(
                            root.placeOf("lock_minutes"),
                            "expected 1 to " + LONGEST_LOCK + " minutes, found " + minutes);
        }
        return minutes;
    }

    static AnotherBirth anotherBirth(Section section, List<Chapter> chapters) {
        String date = section.word("date");
        if (chapters.stream()
                .flatMap(Chapter::questions)
                .noneMatch(question -> question.id().equals(date) && question.kind() instanceof QuestionKind.Day)) {
            section.draft().problem(section.placeOf("date"), "expected a question that asks for a date, found " + date);
        }
        var read = new AnotherBirth(
                date, section.whole("after_weeks"), section.text("says"), ProvenanceReader.of(section));
        section.close();
        return read;
    }

    static PregnantAgain pregnantAgain(Section section) {
        String question = section.word("question");
        section.draft().condition(question, section.placeOf("question"));
        var read = new PregnantAgain(
                question,
                section.text("headline"),
                section.texts("says"),
                section.text("ends"),
                section.text("result_headline"),
                section.texts("result"),
                section.text("say_first"),
                ProvenanceReader.of(section));
        section.close();
        return read;
    }
}
