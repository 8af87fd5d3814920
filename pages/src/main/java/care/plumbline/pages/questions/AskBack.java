package care.plumbline.pages.questions;

import care.plumbline.core.caring.Unlikely;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.care.Caring;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Unit;
import care.plumbline.pages.asking.Reading;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.form.Refused.Near;
import care.plumbline.pages.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks back a weight that hardly any baby of that age has, before it counts.
final class AskBack {

    private AskBack() {}

    /// @throws Refused when what she typed is to be asked back; a tap on what she may have meant never is
    static void weights(Visit visit, List<Entry> answers) throws Refused {
        Facts facts = visit.facts();
        for (Entry entry : answers) {
            if (entry instanceof Entry.Answered(var _, String id, Answer.Measure(double kilograms))
                    && visit.guide().caring().weighsBaby(id)
                    && !visit.form().has(id + Reading.QUICK)) {
                Optional<Text> ask = Unlikely.ask(kilograms, facts);
                if (ask.isPresent()) {
                    throw asking(visit, visit.guide().question(id).orElseThrow(), ask.get());
                }
            }
        }
    }

    private static Refused asking(Visit visit, Question question, Text ask) {
        Form form = visit.form();
        Caring.AskBack back = visit.guide().caring().askBack();
        String typed = form.one(question.id()).orElse("").strip();
        Optional<Unit> field = form.one(question.id() + Reading.UNIT).flatMap(Unit::of);
        var near = new ArrayList<Near>();
        if (typed.codePoints().noneMatch(Character::isLetter)) {
            for (Unit unit : List.of(Unit.KILOGRAM, Unit.POUND, Unit.GRAM)) {
                if (unit != field.orElse(Unit.KILOGRAM)) {
                    likely(visit, question, typed + " " + unit.sign()).ifPresent(near::add);
                }
            }
            near.add(new Near(
                    typed + " " + field.orElse(Unit.KILOGRAM).sign(),
                    visit.say(back.sure()) + ": " + typed + " "
                            + field.orElse(Unit.KILOGRAM).sign()));
        } else {
            near.add(new Near(typed, visit.say(back.sure()) + ": " + typed));
        }
        return Refused.asking(question.id(), typed, new Wording(visit.facts(), visit.language()).of(ask), near);
    }

    /// The same number in another unit, where a baby of that age may weigh it.
    private static Optional<Near> likely(Visit visit, Question question, String text) {
        try {
            return Answers.parse(question, text, visit.today()) instanceof Answer.Measure(double kilograms)
                            && Unlikely.ask(kilograms, visit.facts()).isEmpty()
                    ? Optional.of(new Near(text, text))
                    : Optional.empty();
        } catch (AnswerRefused none) {
            return Optional.empty();
        }
    }
}
