package care.plumbline.pages.danger;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.safety.Finding;
import care.plumbline.core.safety.Safety;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.words.Words;
import java.util.List;

/// One danger sign her answers show.
///
/// @param tag names it without saying what it is
/// @param kind how soon
/// @param said what she ticked
/// @param because why that leads here
/// @param say what to say on the phone
/// @param discreet whether others are to learn nothing from it but its name
/// @param talk whether talking to somebody is what it asks for
public record ShownSign(
        Tag tag,
        Conclusion kind,
        String name,
        List<String> said,
        List<String> because,
        String meaning,
        List<String> todo,
        List<String> waiting,
        String say,
        boolean discreet,
        boolean talk,
        Cited cited) {
    public static ShownSign of(Finding finding, Safety safety, Wording wording) {
        var sign = finding.sign();
        return new ShownSign(
                Tag.of("sign", sign.id()),
                Conclusion.of(finding.urgency()),
                wording.of(sign.name()),
                finding.said().stream()
                        .filter(question -> question.kind() instanceof QuestionKind.YesNo)
                        .map(Question::ask)
                        .map(wording::of)
                        .toList(),
                wording.all(finding.because()),
                wording.of(sign.meaning()),
                wording.all(finding.todo()),
                wording.all(safety.whileWaiting(finding)),
                wording.toSay(sign.say()),
                sign.discreet(),
                sign.isTalk(),
                Cited.of(sign.provenance(), Words.of(wording)));
    }

    public ShownSign {
        said = List.copyOf(said);
        because = List.copyOf(because);
        todo = List.copyOf(todo);
        waiting = List.copyOf(waiting);
    }
}
