package care.plumbline.core.guide.question;

import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A group of pages she can do in one go.
///
/// @param minutes about how long it takes her
/// @param walk part of the walk through all questions; the others are asked at their own moment
public record Chapter(
        Id id,
        Text title,
        Text about,
        int minutes,
        boolean walk,
        Optional<Instrument> instrument,
        Optional<Condition> askedWhen,
        List<Page> pages) {
    public Chapter {
        pages = List.copyOf(pages);
    }

    public Stream<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }
}
