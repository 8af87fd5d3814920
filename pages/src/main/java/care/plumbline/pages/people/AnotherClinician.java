package care.plumbline.pages.people;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.question.Clinician;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.safety.ClearanceEffect;
import care.plumbline.pages.show.WhichClinician;
import care.plumbline.pages.words.Words;
import java.util.Set;
import java.util.stream.Stream;

/// What one more clinician said, beside what others said before: nobody takes a no of another away but she herself.
///
/// @param facts what is known before it is written
record AnotherClinician(Facts facts, Words words) {

    private static final String BETWEEN_NAMES = "; ";
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NOTE = 600;

    /// An answer of the new one, with what stood before.
    Entry.Answered beside(Entry.Answered said) {
        return switch (said.answer()) {
            case Answer.Several(Set<String> codes) -> with(said, new Answer.Several(joined(said.question(), codes)));
            case Answer.Words(String text)
            when said.question().equals(Handle.CLINICIAN_NAME.id()) ->
                with(said, new Answer.Words(after(earlier(), BETWEEN_NAMES, text, LONGEST_NAME)));
            case Answer.Words(String text)
            when said.question().equals(Handle.CLINICIAN_NOTE.id()) ->
                with(
                        said,
                        new Answer.Words(
                                after(WhichClinician.words(facts, Handle.CLINICIAN_NOTE), "\n", text, LONGEST_NOTE)));
            case Answer.Words _, Answer.YesNo _, Answer.One _, Answer.Amount _, Answer.Measure _, Answer.Day _ -> said;
        };
    }

    private static Entry.Answered with(Entry.Answered said, Answer answer) {
        return new Entry.Answered(said.on(), said.question(), answer);
    }

    /// A yes that was older than trouble she told since opens nothing; written beside a new one it would be as new.
    private Set<String> joined(String question, Set<String> codes) {
        boolean isYes = question.equals(Clinician.CLEARED) || question.equals(Clinician.PICKS);
        return isYes && ClearanceEffect.isOlder(facts, question)
                ? codes
                : Stream.concat(ClearanceEffect.codes(facts, question).stream(), codes.stream())
                        .collect(InOrder.toSet());
    }

    /// Who signed before: a name, or what they are; empty: nobody has said anything that stands.
    private String earlier() {
        boolean stands = Stream.of(Clinician.RESTRICTS, Clinician.CLEARED, Clinician.PICKS, Clinician.BARS)
                .anyMatch(question -> !ClearanceEffect.codes(facts, question).isEmpty());
        if (!stands) {
            return "";
        }
        String name = WhichClinician.words(facts, Handle.CLINICIAN_NAME);
        return name.isEmpty() ? WhichClinician.role(facts, words) : name;
    }

    /// Both; the later one alone where they are the same or there is no room for both.
    private static String after(String earlier, String between, String later, int longest) {
        boolean fits = earlier.length() + between.length() + later.length() <= longest;
        return earlier.isEmpty() || earlier.equals(later) || !fits
                ? later
                : later.isEmpty() ? earlier : earlier + between + later;
    }
}
