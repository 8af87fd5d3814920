package care.plumbline.pages.people;

import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.contact.Contacts;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.plan.DueCall;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.danger.HerUnit;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.show.ContactCard;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Somebody to call now and then: whom, and with which words. All of it may stay empty.
public final class Calls {

    static final String PERSON = Handle.CONTACT_PERSON.id();

    private static final String UNIT = Handle.UNIT_NUMBER.id();

    public void addTo(Routes routes) {
        routes.on(PAGE, "/contact", Calls::page)
                .on(WRITING, "/contact", Calls::take)
                .on(WRITING, "/contact/person", Calls::name)
                .on(WRITING, "/contact/unit", Calls::unit)
                .again("/contact/person", Calls::page)
                .again("/contact/unit", Calls::page);
    }

    private static Reply page(Visit visit) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Contacts contacts = visit.guide().contacts();
        Recovery recovery = visit.recovery();
        Facts facts = recovery.facts();
        Optional<Contacts.Call> due = DueCall.on(facts, recovery.journal());
        var page = new CallsPage(
                visit.say(contacts.why()),
                visit.say(contacts.anyone()),
                visit.say(contacts.privacy()),
                visit.say(visit.guide().question(PERSON).orElseThrow().ask()),
                ContactCard.person(visit),
                unitOf(visit),
                contacts.calls().stream()
                        .anyMatch(call -> DueCall.said(facts, call)
                                .filter(DueCall.NO::equals)
                                .isPresent()),
                contacts.calls().stream().map(call -> call(visit, call, due)).toList(),
                Cited.of(contacts.provenance(), visit.words()));
        return Reply.Shown.ok(JtecontactGenerated::render, page, Title.PLUMBLINE, Tab.MORE);
    }

    private static CallsPage.Call call(Visit visit, Contacts.Call call, Optional<Contacts.Call> due) {
        return new CallsPage.Call(
                ContactCard.tag(call),
                call.week(),
                visit.say(call.title()),
                says(visit, call.say()),
                says(visit, call.ask()),
                due.filter(call::equals).isPresent(),
                DueCall.said(visit.facts(), call).filter(DueCall.DONE::equals).isPresent());
    }

    private static CallsPage.Unit unitOf(Visit visit) {
        Question question = visit.guide().question(UNIT).orElseThrow();
        return new CallsPage.Unit(
                visit.say(question.ask()),
                visit.say(question.why()),
                HerUnit.of(visit.facts()).map(HerUnit::number).orElse(""));
    }

    private static List<String> says(Visit visit, List<Text> lines) {
        return visit.say(lines);
    }

    /// Whether she did the call, wants it later, or wants none.
    private static Reply take(Visit visit) throws Refused, Hindered, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        String tag = visit.form().need("call");
        Contacts.Call call = visit.guide().contacts().calls().stream()
                .filter(one -> ContactCard.tag(one).equals(tag))
                .findFirst()
                .orElseThrow(() -> Refused.notOffered("call"));
        String said = visit.form().need("said");
        if (!List.of(DueCall.DONE, DueCall.LATER, DueCall.NO).contains(said)) {
            throw Refused.notOffered("said");
        }
        var entries = new ArrayList<Entry>();
        entries.add(new Entry.Answered(visit.today(), call.question(), new Answer.One(said)));
        if (!said.equals(DueCall.NO)) {
            entries.addAll(withdrawn(visit, call));
        }
        visit.write(entries);
        boolean fromToday = visit.form().one("to").filter("today"::equals).isPresent();
        return Reply.GoTo.path(fromToday ? "/today" : "/contact");
    }

    /// Whoever speaks of a call again takes an earlier *no more calls* back.
    private static List<Entry> withdrawn(Visit visit, Contacts.Call call) {
        return visit.guide().contacts().calls().stream()
                .filter(other -> !other.equals(call))
                .filter(other -> DueCall.said(visit.facts(), other)
                        .filter(DueCall.NO::equals)
                        .isPresent())
                .<Entry>map(other -> new Entry.Answered(visit.today(), other.question(), new Answer.One(DueCall.LATER)))
                .toList();
    }

    /// Whom she would call; an empty field takes the name back.
    private static Reply name(Visit visit) throws Refused, Hindered, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Question question = visit.guide().question(PERSON).orElseThrow();
        try {
            Answer answer = Answers.check(
                    question,
                    new Answer.Words(visit.form().one(PERSON).orElse("").strip()),
                    visit.today());
            visit.write(List.of(new Entry.Answered(visit.today(), PERSON, answer)));
        } catch (AnswerRefused tooLong) {
            throw new Refused(tooLong);
        }
        return Reply.GoTo.path("/contact");
    }

    /// The number of her own unit; an empty field takes it back.
    private static Reply unit(Visit visit) throws Refused, Hindered, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        visit.write(List.of(HerUnit.told(visit)));
        return Reply.GoTo.path("/contact");
    }
}
