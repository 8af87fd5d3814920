package care.plumbline.pages.coach;

import care.plumbline.body.coach.Finding.What;
import care.plumbline.core.guide.coach.Check;
import care.plumbline.core.guide.coach.Coaching;
import care.plumbline.core.guide.coach.Measure;
import care.plumbline.core.guide.coach.Measured;
import care.plumbline.core.guide.coach.Noticed;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What she keeps of it: how often, what was named, what was measured. No picture and no place of her body is
/// taken.
final class Keeping {

    private static final int MOST = 500;

    private Keeping() {}

    static Reply take(Visit visit) throws Refused, Hindered, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Form form = visit.form();
        Check check = Asked.check(form);
        int counted = form.whole("counted", 1, MOST);
        List<Noticed> noticed = noticed(form, counted);
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry.Watched(
                visit.today(),
                check,
                Asked.follow(visit, form).map(Coaching.Follow::movement),
                counted,
                noticed,
                measured(form)));
        if (check == Check.LIFT && form.has("load")) {
            reach(visit, noticed, counted).ifPresent(entries::add);
        }
        visit.write(entries);
        return Reply.GoTo.path("/progress#watched");
    }

    private static List<Noticed> noticed(Form form, int counted) throws Refused {
        var noticed = new ArrayList<Noticed>();
        for (What what : What.values()) {
            String code = Noticed.code(what);
            if (form.one(code).isPresent()) {
                int times = form.whole(code, 0, counted);
                if (times > 0) {
                    noticed.add(new Noticed(what, times));
                }
            }
        }
        return noticed;
    }

    private static List<Measured> measured(Form form) throws Refused {
        var measured = new ArrayList<Measured>();
        for (Measure measure : Measure.values()) {
            if (form.one(measure.code()).isPresent()) {
                measured.add(new Measured(measure, form.whole(measure.code(), -Measured.MOST, Measured.MOST)));
            }
        }
        return measured;
    }

    /// How she holds what she lifts, as Load asks it: far in none, in most, or now and then.
    private static Optional<Entry> reach(Visit visit, List<Noticed> noticed, int counted) {
        int far = noticed.stream()
                .filter(one -> one.what() == What.FAR)
                .mapToInt(Noticed::times)
                .sum();
        String code = far == 0 ? "close" : 2 * far > counted ? "arms-length" : "varies";
        return visit.guide()
                .question(Handle.LIFT_DISTANCE.id())
                .map(Question::id)
                .map(id -> new Entry.Answered(visit.today(), id, new Answer.One(code)));
    }
}
