package care.plumbline.pages.today;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.plan.Outings;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.show.ContactCard;
import care.plumbline.pages.today.TodayPage.Row;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.TodayWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What else there is today, a line each.
final class More {

    private More() {}

    static List<Row> of(Visit visit, Recovery recovery, Wording wording) {
        TodayWords say = visit.words().today();
        var rows = new ArrayList<Row>();
        if (!recovery.safety().later().isEmpty() && recovery.safety().exercise() != DangerSign.Exercise.STOP) {
            rows.add(new Row(
                    say.aFewMoreQuestions(),
                    recovery.safety().untilKnown() == DangerSign.Exercise.GENTLE ? say.untilThenGentle() : "",
                    "/safety/check?more=1"));
        }
        // The highest step outdoors that is for her today, where nobody has to look at her first.
        Outings.open(recovery.plan()).stream()
                .findFirst()
                .ifPresent(one -> rows.add(new Row(
                        visit.say(one.rung().name()),
                        visit.say(Outings.interval(one, recovery.facts()).says()),
                        "/out")));
        ContactCard.of(visit).ifPresent(call -> rows.add(new Row(call.title(), "", "/contact")));
        String turns = new ChangeWords(recovery.plan().day().pace(), wording, visit.today())
                .now().stream().map(ChangeWords.Turn::name).collect(Collectors.joining(" · "));
        if (!turns.isEmpty()) {
            rows.add(new Row(say.whatChanged(), turns, "/changes"));
        }
        return rows;
    }
}
