package care.plumbline.pages.show;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.pages.words.Dates;
import care.plumbline.pages.words.Words;
import java.time.LocalDate;
import java.util.Optional;

/// Which clinician said it and when, as it stands beside whatever follows from it: *Ama Example, a physio, 3 November
/// 2026*.
public final class WhichClinician {

    public static final String WHO = Handle.CLINICIAN_WHO.id();
    public static final String WHEN = Handle.CLINICIAN_SAID_ON.id();

    private WhichClinician() {}

    public static String of(Facts facts, Words words) {
        String signed = words(facts, Handle.CLINICIAN_NAME);
        return (signed.isEmpty() ? "" : signed + ", ") + dated(facts, words, role(facts, words));
    }

    /// What the clinician is, as far as it was said: *a physio*.
    public static String role(Facts facts, Words words) {
        Language language = words.spoken().language();
        return answer(facts, WHO)
                .flatMap(said ->
                        said instanceof Answer.One(String code) ? name(facts, code, language) : Optional.empty())
                .orElse(words.people().yourClinician());
    }

    /// What she or her clinician typed; empty: nothing.
    public static String words(Facts facts, Handle question) {
        return answer(facts, question.id())
                .map(said -> said instanceof Answer.Words(String text) ? text.strip() : "")
                .orElse("");
    }

    private static String dated(Facts facts, Words words, String who) {
        return answer(facts, WHEN)
                .flatMap(said -> said instanceof Answer.Day(LocalDate day) ? Optional.of(day) : Optional.empty())
                .map(day -> words.people().whoAndWhen(Dates.in(words).dayAndYear(day), who))
                .orElse(who);
    }

    private static Optional<Answer> answer(Facts facts, String question) {
        return facts.latest(question).map(Entry.Answered::answer);
    }

    private static Optional<String> name(Facts facts, String code, Language language) {
        return facts.guide()
                .question(WHO)
                .filter(question -> question.kind() instanceof QuestionKind.OneOf)
                .flatMap(question -> ((QuestionKind.OneOf) question.kind())
                        .choices().stream()
                                .filter(choice -> choice.code().equals(code))
                                .findFirst())
                .map(Choice::says)
                .map(new Wording(facts, language)::of);
    }
}
