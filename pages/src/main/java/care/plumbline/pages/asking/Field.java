package care.plumbline.pages.asking;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Units;
import java.util.Optional;

/// How a question looks on a page, with the answer she gave before.
///
/// @param id also the name of the field
/// @param stem what stands before every item of its instrument; empty: it is of none
/// @param picture the small drawing beside it, by name; empty: none
/// @param value what she answered before, as the field holds it; empty: nothing
public record Field(String id, String stem, String ask, String why, String picture, Shape shape, String value) {

    static Field of(Question question, Facts facts, Language hers, Units units) {
        Language language = facts.speaking(hers);
        var wording = new Wording(facts, language);
        Optional<Answer> before = facts.latest(question.id()).map(Entry.Answered::answer);
        return new Field(
                question.id(),
                stem(question, facts, wording),
                wording.of(question.ask()),
                wording.of(question.why()),
                question.picture(),
                new Shaping(before, facts, language, units).of(question.kind()),
                before.map(answer -> FieldText.of(answer, question.kind(), units))
                        .orElse(""));
    }

    /// An item of an instrument means nothing without its stem, on whatever page it stands.
    private static String stem(Question question, Facts facts, Wording wording) {
        return facts.guide().chapters().stream()
                .filter(chapter -> chapter.instrument().isPresent())
                .flatMap(chapter -> chapter.pages().stream())
                .filter(page -> page.questions().contains(question))
                .map(page -> wording.of(page.title()))
                .findFirst()
                .orElse("");
    }

    /// The same in other words.
    public Field asking(String words) {
        return new Field(id, stem, words, why, picture, shape, value);
    }

    /// The same, as if she had not answered before.
    public Field unsaid() {
        return new Field(id, stem, ask, why, picture, shape, "");
    }
}
