package care.plumbline.pages.outing;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.plan.Outings;
import care.plumbline.core.plan.RungStanding;
import care.plumbline.core.practice.Outing;
import care.plumbline.core.rule.Truth;
import care.plumbline.pages.asking.Reading;
import care.plumbline.pages.asking.StepPage;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// After an outing: how long it was and how it felt. What went without symptoms counts for her gates.
final class AfterOuting {

    private static final int LONGEST_MINUTES = 600;

    private AfterOuting() {}

    private static Optional<RungStanding> rung(Visit visit, Optional<String> tag) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        return RungTag.in(visit.recovery().plan(), tag.orElse(""));
    }

    static Reply page(Visit visit) throws Refused, Visit.Gone {
        Optional<RungStanding> one = rung(visit, visit.query().one("r"));
        if (one.isEmpty()) {
            return Reply.GoTo.path("/out");
        }
        Facts facts = visit.facts();
        List<Question> ticked = asked(visit, true);
        var page = new AfterOutingPage(
                visit.say(one.get().rung().name()),
                RungTag.of(one.get().rung()),
                minutes(visit),
                StepPage.fields(asked(visit, false), facts, visit.language()),
                visit.words().outing().didAnyOfThisShowUp(),
                StepPage.fields(ticked, facts, visit.language()));
        return Reply.Shown.ok(JteafterGenerated::render, page, Title.PLUMBLINE, Tab.TODAY);
    }

    /// As the clock counted them; less than one is none, and nothing is said of it.
    private static String minutes(Visit visit) throws Refused {
        int minutes = visit.query().has("m") ? visit.query().whole("m", 0, LONGEST_MINUTES) : 0;
        return minutes == 0 ? "" : Integer.toString(minutes);
    }

    /// The questions after a session; signs are ticked, all else is asked on its own.
    private static List<Question> asked(Visit visit, boolean ticked) {
        Facts facts = visit.facts();
        return visit.guide().checkIn().afterSession().stream()
                .skip(1)
                .flatMap(id -> visit.guide().question(id).stream())
                .filter(question ->
                        question.askedWhen().map(facts::test).orElse(Truth.YES).isYes())
                .filter(question -> question.kind() instanceof QuestionKind.YesNo == ticked)
                .toList();
    }

    static Reply take(Visit visit) throws Refused, Hindered, Visit.Gone {
        Optional<RungStanding> one = rung(visit, visit.form().one("r"));
        if (one.isEmpty()) {
            return Reply.GoTo.path("/out");
        }
        Rung rung = one.get().rung();
        Optional<Integer> minutes = visit.form().one("minutes").isPresent()
                ? Optional.of(visit.form().whole("minutes", 0, LONGEST_MINUTES))
                : Optional.empty();
        var reading = new Reading(visit.form(), visit.today());
        List<Entry> answers = new ArrayList<>(reading.answers(asked(visit, false), false));
        answers.addAll(reading.standing(asked(visit, true)));
        var entries = new ArrayList<Entry>();
        if (minutes.filter(count -> count == 0).isEmpty()) {
            entries.add(new Entry.Practised(visit.today(), List.of(rung.movement())));
        }
        entries.addAll(answers);
        if (minutes.isPresent() && wasFine(answers, visit.guide().readiness().painUpTo())) {
            counted(visit, one.get(), Seconds.ofMinutes(minutes.get())).ifPresent(entries::add);
        }
        if (!entries.isEmpty()) {
            visit.write(entries);
        }
        // Something she ticked may open danger questions again.
        return visit.recovery().safety().toAsk().isEmpty() ? Reply.GoTo.path("/out") : Reply.GoTo.path("/safety/check");
    }

    /// Said to be so: a pain that was not said is not a small one, and a box that was not shown is not empty.
    private static boolean wasFine(List<Entry> answers, int painUpTo) {
        boolean painSaid = false;
        boolean ticksSaid = false;
        for (Entry entry : answers) {
            if (entry instanceof Entry.Answered(var _, String question, Answer.Amount(long number))
                    && question.equals(Handle.PAIN_NOW.id())) {
                painSaid = true;
                if (number > painUpTo) {
                    return false;
                }
            }
            if (entry instanceof Entry.Answered(var _, var _, Answer.YesNo(boolean yes))) {
                ticksSaid = true;
                if (yes) {
                    return false;
                }
            }
        }
        return painSaid && ticksSaid;
    }

    /// The larger of what she could do before and what she did now.
    private static Optional<Entry> counted(Visit visit, RungStanding one, Seconds out) {
        return one.rung().countsAs().flatMap(id -> visit.guide().question(id)).flatMap(question -> {
            Facts facts = visit.facts();
            Outing outing = Outing.of(one.rung(), Outings.interval(one, facts));
            long now = outing.longestWithin(out).count() / 60;
            long most = question.kind() instanceof QuestionKind.Amount(var _, var _, long max) ? max : now;
            long counts =
                    Math.min(most, Math.max(now, facts.whole(question.id()).orElse(0L)));
            return counts == 0
                    ? Optional.empty()
                    : Optional.of(new Entry.Answered(visit.today(), question.id(), new Answer.Amount(counts)));
        });
    }
}
