package care.plumbline.compiler.guide;

import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.QuickCheck;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.rule.Condition;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads danger signs and the daily short form.
final class SafetyReader {

    private static final Set<String> SINCE_BIRTH = Set.of(Handle.DAYS_SINCE_BIRTH.id(), Handle.WEEKS_SINCE_BIRTH.id());

    private SafetyReader() {}

    static DangerSign dangerSign(Section file) {
        Urgency urgency = file.oneOf("urgency", Urgency.values(), Urgency::code);
        List<DangerSign.Raise> raise = file.sections("raise").stream()
                .map(line -> raise(line, urgency))
                .toList();
        var sign = new DangerSign(
                file.id("id"),
                file.whole("number"),
                file.text("name"),
                growing(file, "when"),
                urgency,
                raise,
                file.text("because"),
                file.text("think_of"),
                file.text("meaning"),
                file.texts("do"),
                file.texts("while_waiting"),
                file.texts("while_moving"),
                file.text("say"),
                file.oneOf(
                        "exercise",
                        DangerSign.Exercise.values(),
                        exercise -> exercise.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                file.optionalWord("calls")
                        .map(_ -> file.oneOf(
                                "calls",
                                DangerSign.Whom.values(),
                                whom -> whom.name().toLowerCase(Locale.ROOT))),
                file.flag("discreet"),
                file.flag("mood"),
                ProvenanceReader.of(file));
        file.close();
        return sign;
    }

    private static DangerSign.Raise raise(Section line, Urgency from) {
        Urgency to = line.oneOf("to", Urgency.values(), Urgency::code);
        if (to.compareTo(from) <= 0) {
            line.draft()
                    .problem(
                            line.placeOf("to"),
                            "raise only ever goes up: " + to.code() + " is not above " + from.code());
        }
        var raise = new DangerSign.Raise(to, growing(line, "when"), line.text("because"), line.texts("do"));
        line.close();
        return raise;
    }

    /// A condition that can only grow with what she says. If a danger sign could hang on a *no*, leaving that
    /// question out would make her look safer. Only the time since the birth may be capped: it is no answer of
    /// hers.
    private static Condition growing(Section section, String key) {
        Condition condition = section.condition(key);
        Draft draft = section.draft();
        if (condition.negates() || condition.facts().stream().anyMatch(draft::hangsOnNo)) {
            draft.problem(
                    section.placeOf(key),
                    "a danger sign may not hang on a no: write it without !, !=, == true and ? :");
        }
        condition.capped().stream()
                .filter(fact -> !SINCE_BIRTH.contains(fact.name()))
                .forEach(fact -> draft.problem(
                        section.placeOf(key),
                        "a danger sign may not hang on little of " + fact.name() + "; write > or >="));
        return condition;
    }

    static QuickCheck quickCheck(Section line) {
        var check = new QuickCheck(line.id("id"), line.text("ask"), line.words("opens"));
        line.close();
        return check;
    }
}
