package care.plumbline.pages.asking;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.journal.Units;
import care.plumbline.pages.danger.Alert;
import java.util.List;
import java.util.Optional;

/// One step on a page.
///
/// @param title of a page of signs
/// @param action where the form goes
/// @param kept answers that ride along, because nothing is stored yet: name and value
/// @param at how many steps are behind her, of how many
/// @param back where the back button leads; empty: the browser's own
/// @param again whether it is asked back, because she sent it with nothing on it or with both
/// @param both whether she ticked a line and tapped that none fits
/// @param alert what she is told at once while the rest goes on
public record StepPage(
        String title,
        String about,
        boolean ticked,
        List<Field> fields,
        String action,
        List<Kept> kept,
        int at,
        int of,
        String back,
        boolean skippable,
        boolean again,
        boolean both,
        Optional<Alert> alert) {

    public StepPage(
            String title,
            String about,
            boolean ticked,
            List<Field> fields,
            String action,
            List<Kept> kept,
            int at,
            int of,
            String back,
            boolean skippable,
            Optional<Alert> alert) {
        this(title, about, ticked, fields, action, kept, at, of, back, skippable, false, false, alert);
    }

    /// A field that rides along.
    public record Kept(String name, String value) {}

    public StepPage {
        fields = List.copyOf(fields);
        kept = List.copyOf(kept);
    }

    /// The fields of some questions of a step.
    public static List<Field> fields(List<Question> questions, Facts facts, Language language) {
        return fields(questions, facts, language, Units.METRIC);
    }

    /// The fields of some questions of a step, in the units she thinks in.
    public static List<Field> fields(List<Question> questions, Facts facts, Language language, Units units) {
        return questions.stream()
                .map(question -> Field.of(question, facts, language, units))
                .toList();
    }

    /// Whether it can be ended here, with what was said so far.
    public boolean stops() {
        return action.equals("/safety/check");
    }

    /// Whether one tap on an answer sends it: a single question with a few answers.
    public boolean oneTap() {
        return !ticked
                && fields.size() == 1
                && switch (fields.getFirst().shape()) {
                    case Shape.YesNo _, Shape.One _, Shape.Rating _ -> true;
                    case Shape.Several _, Shape.Number _, Shape.Day _, Shape.Words _ -> false;
                };
    }

    /// Whether several questions stand here, each with its own answers, and are sent in one.
    public boolean together() {
        return !ticked && fields.size() > 1;
    }

    public boolean isBodyMap() {
        return fields.size() == 1 && fields.getFirst().id().equals(Handle.PAIN_ZONES.id());
    }
}
