package care.plumbline.pages.learn;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.rule.Fact;
import care.plumbline.core.safety.Finding;
import care.plumbline.pages.library.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How soon a danger sign needs somebody if what she typed is so: as the guide would decide it of a woman who
/// says yes to the one line that holds most of her words, and of whom nothing else is known.
final class Meant {

    private final Guide guide;
    private final LocalDate today;

    Meant(Guide guide, LocalDate today) {
        this.guide = guide;
        this.today = today;
    }

    Finding of(Topic.OfSign topic, List<String> words, Language language) {
        DangerSign sign = topic.sign();
        Finding found = new Finding(
                sign, sign.urgency(), List.of(sign.because()), sign.todo(), List.of(sign.when()), List.of());
        Optional<Facts> said = line(topic.asked(), words, language).flatMap(line -> yes(line, sign));
        if (said.isEmpty()) {
            return found;
        }
        for (DangerSign.Raise raise : sign.raise()) {
            if (raise.to().compareTo(found.urgency()) > 0
                    && said.get().test(raise.when()).isYes()) {
                found = raised(sign, raise.to(), raise.todo().isEmpty() ? sign.todo() : raise.todo(), raise.because());
            }
        }
        return found;
    }

    private static Finding raised(DangerSign sign, Urgency to, List<Text> todo, Text because) {
        return new Finding(sign, to, List.of(because), todo, List.of(sign.when()), List.of());
    }

    /// The line that holds most of the words; none where two hold as many.
    private static Optional<Question> line(List<Question> asked, List<String> words, Language language) {
        Optional<Question> best = Optional.empty();
        long most = 0;
        for (Question question : asked) {
            List<String> roots = Stems.roots(question.ask().in(language));
            long holds = words.stream().filter(roots::contains).count();
            if (holds > most) {
                best = Optional.of(question);
                most = holds;
            } else if (holds == most) {
                best = Optional.empty();
            }
        }
        return best;
    }

    private Optional<Facts> yes(Question question, DangerSign sign) {
        Facts nothing = Facts.of(guide, Journal.of(), today);
        return sign.when().facts().stream()
                .filter(fact -> fact.name().equals(question.id()))
                .findFirst()
                .map((Fact fact) -> nothing.with(fact, 1));
    }
}
