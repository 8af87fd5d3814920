package care.plumbline.pages.people;

import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.question.Clinician;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.plan.ByName;
import care.plumbline.pages.asking.Field;
import care.plumbline.pages.asking.Reading;
import care.plumbline.pages.asking.StepPage;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.library.Library;
import care.plumbline.pages.library.Reader;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.show.WhichClinician;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What her clinician said: it outranks our rules, and a no outranks a yes.
public final class Clinic {

    private static final String NAME = Handle.CLINICIAN_NAME.id();
    private static final String NOTE = Handle.CLINICIAN_NOTE.id();

    private final Library library;
    private final Drawings drawings;

    public Clinic(Library library, Drawings drawings) {
        this.library = library;
        this.drawings = drawings;
    }

    public void addTo(Routes routes) {
        routes.on(PAGE, "/told", this::page)
                .on(WRITING, "/told", Clinic::take)
                .on(WRITING, "/told/undo", Clinic::undo)
                .again("/told/undo", this::page);
    }

    private static Question question(Visit visit, String id) {
        return visit.guide().question(id).orElseThrow();
    }

    private static Field field(Visit visit, String id) {
        return StepPage.fields(List.of(question(visit, id)), visit.facts(), visit.language())
                .getFirst();
    }

    private Reply page(Visit visit) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Facts facts = visit.facts();
        var follows = new WhatFollows(visit.recovery(), new Reader(visit, library, drawings));
        ByName named = visit.recovery().plan().named();
        var signed = new ClinicPage.Signed(
                visit.say(question(visit, NAME).ask()),
                WhichClinician.words(facts, Handle.CLINICIAN_NAME),
                visit.say(question(visit, NOTE).ask()),
                WhichClinician.words(facts, Handle.CLINICIAN_NOTE));
        boolean said = !facts.chosen(Handle.CLINICIAN_RESTRICTS).isEmpty()
                || !facts.chosen(Handle.CLINICIAN_CLEARED).isEmpty()
                || !named.picks().isEmpty()
                || !named.bars().isEmpty()
                || !signed.note().isEmpty();
        var page = new ClinicPage(
                said,
                WhichClinician.of(facts, visit.words()),
                field(visit, Clinician.RESTRICTS),
                field(visit, Clinician.CLEARED),
                NamedMove.all(visit, named),
                field(visit, WhichClinician.WHO),
                field(visit, WhichClinician.WHEN),
                signed,
                follows.kept(),
                follows.opened(),
                follows.shut());
        return Reply.Shown.ok(JtetoldGenerated::render, page, Title.PLUMBLINE, Tab.MORE);
    }

    private static Reply take(Visit visit) throws Refused, Hindered, Visit.Gone {
        write(visit, said(visit));
        return Reply.GoTo.path("/told#follows");
    }

    /// Writes what one more clinician said, as the form of this visit says it: what others said stays.
    static void add(Visit visit) throws Refused, Hindered, Visit.Gone {
        var another = new AnotherClinician(visit.facts(), visit.words());
        write(
                visit,
                said(visit).stream()
                        .map(entry -> entry instanceof Entry.Answered said ? another.beside(said) : entry)
                        .toList());
    }

    private static void write(Visit visit, List<Entry> said) throws Refused, Hindered, Visit.Gone {
        if (!said.isEmpty()) {
            visit.write(said);
        }
    }

    private static List<Entry> said(Visit visit) throws Refused, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        var reading = new Reading(visit.form(), visit.today());
        List<Entry> entries = new ArrayList<>(
                reading.standing(Stream.of(Clinician.RESTRICTS, Clinician.CLEARED, Clinician.PICKS, Clinician.BARS)
                        .map(id -> question(visit, id))
                        .toList()));
        entries.addAll(reading.answers(
                List.of(question(visit, WhichClinician.WHO), question(visit, WhichClinician.WHEN)), false));
        for (String typed : List.of(NAME, NOTE)) {
            if (visit.form().has(typed)) {
                entries.add(words(visit, typed, visit.form().one(typed).orElse("")));
            }
        }
        return entries;
    }

    private static Entry words(Visit visit, String question, String typed) throws Refused {
        try {
            return new Entry.Answered(
                    visit.today(),
                    question,
                    Answers.check(question(visit, question), new Answer.Words(typed.strip()), visit.today()));
        } catch (AnswerRefused tooLong) {
            throw new Refused(tooLong);
        }
    }

    /// Takes back all that a clinician said, with one tap: our own rules hold again.
    private static Reply undo(Visit visit) throws Refused, Hindered, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        var none = new Answer.Several(Set.of());
        visit.write(List.of(
                new Entry.Answered(visit.today(), Clinician.RESTRICTS, none),
                new Entry.Answered(visit.today(), Clinician.CLEARED, none),
                new Entry.Answered(visit.today(), Clinician.PICKS, none),
                new Entry.Answered(visit.today(), Clinician.BARS, none),
                words(visit, NAME, ""),
                words(visit, NOTE, "")));
        return Reply.GoTo.path("/told#follows");
    }
}
