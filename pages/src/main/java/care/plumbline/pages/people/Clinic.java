package care.plumbline.pages.people;

import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.movement.Demand;
import care.plumbline.core.guide.question.Clinician;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.stage.Gate;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.plan.ByName;
import care.plumbline.core.plan.Plan;
import care.plumbline.core.plan.Verdict;
import care.plumbline.core.safety.ClearanceEffect;
import care.plumbline.core.safety.Limit;
import care.plumbline.pages.asking.Field;
import care.plumbline.pages.asking.Reading;
import care.plumbline.pages.asking.StepPage;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.library.Library;
import care.plumbline.pages.library.OpenOrNot;
import care.plumbline.pages.library.Reader;
import care.plumbline.pages.people.ClinicPage.Line;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.show.WhichClinician;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.PeopleWords;
import care.plumbline.pages.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
        var wording = new Wording(facts, visit.language());
        ByName named = visit.recovery().plan().named();
        var signed = new ClinicPage.Signed(
                visit.say(question(visit, NAME).ask()),
                WhichClinician.words(facts, Handle.CLINICIAN_NAME),
                visit.say(question(visit, NOTE).ask()),
                WhichClinician.words(facts, Handle.CLINICIAN_NOTE));
        boolean said = !codes(facts, Clinician.RESTRICTS).isEmpty()
                || !codes(facts, Clinician.CLEARED).isEmpty()
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
                kept(visit, wording),
                opened(visit, facts, wording),
                shut(visit, facts, wording));
        return Reply.Shown.ok(JtetoldGenerated::render, page, Title.PLUMBLINE, Tab.MORE);
    }

    private static Set<String> codes(Facts facts, String question) {
        return facts.latest(question).map(Entry.Answered::answer).orElse(new Answer.Several(Set.of()))
                        instanceof Answer.Several(var codes)
                ? codes
                : Set.of();
    }

    /// Restrictions that are the clinician's own word.
    private static List<Line> kept(Visit visit, Wording wording) {
        Stream<Line> classes = visit.recovery().safety().limits().stream()
                .map(Limit::restriction)
                .filter(restriction -> restriction.when().facts().stream()
                        .anyMatch(fact -> fact.name().equals(Clinician.RESTRICTS)))
                .map(restriction -> new Line(
                        wording.of(restriction.name()), visit.words().people().until(wording.of(restriction.until()))));
        Plan plan = visit.recovery().plan();
        Stream<Line> byName = plan.verdicts().values().stream()
                .map(Verdict::movement)
                .filter(plan.named()::bars)
                .map(movement ->
                        new Line(wording.of(movement.name()), say(wording).untilTakenBack()));
        return Stream.concat(classes, byName).toList();
    }

    private static PeopleWords say(Wording wording) {
        return Words.of(wording).people();
    }

    /// What stands open, or shut, of the movements a clinician picked by name.
    private static Stream<Verdict> picked(Visit visit, Predicate<Verdict> standing) {
        Plan plan = visit.recovery().plan();
        return plan.verdicts().values().stream()
                .filter(verdict ->
                        plan.named().picks().contains(verdict.movement().id().value()))
                .filter(standing);
    }

    private static List<Line> opened(Visit visit, Facts facts, Wording wording) {
        Stream<Line> lifted = ClearanceEffect.of(facts).stream()
                .filter(lift -> lift.how() == ClearanceEffect.How.OPENS)
                .map(lift -> new Line(
                        loads(lift, facts, wording),
                        say(wording)
                                .weHadHeldItBack(wording.of(lift.restriction().because()))));
        return Stream.of(
                        lifted,
                        picked(visit, Verdict::isOpen)
                                .map(verdict -> new Line(
                                        wording.of(verdict.movement().name()),
                                        say(wording).comesFirst())),
                        gates(facts)
                                .filter(gate -> facts.test(gate.when()).isYes())
                                .map(gate -> new Line(
                                        wording.of(gate.says()), say(wording).aGateThatIsOpen())))
                .flatMap(lines -> lines)
                .toList();
    }

    private List<Line> shut(Visit visit, Facts facts, Wording wording) {
        var lines = new ArrayList<Line>();
        var reader = new Reader(visit, library, drawings);
        picked(visit, verdict -> !verdict.isOpen())
                .map(verdict -> new Line(
                        wording.of(verdict.movement().name()),
                        OpenOrNot.reasons(verdict.obstacles(), reader, visit.recovery()).stream()
                                .map(OpenOrNot.Reason::says)
                                .collect(Collectors.joining(" "))))
                .forEach(lines::add);
        for (ClearanceEffect lift : ClearanceEffect.of(facts)) {
            switch (lift.how()) {
                case OPENS -> {}
                case OVERRULED ->
                    lines.add(new Line(loads(lift, facts, wording), say(wording).bothYesAndNo()));
                case OLDER ->
                    lines.add(new Line(
                            loads(lift, facts, wording),
                            say(wording)
                                    .toldAfterTheYes(
                                            wording.of(lift.restriction().because()))));
            }
        }
        gates(facts)
                .filter(gate -> !facts.test(gate.when()).isYes())
                .map(gate -> new Line(wording.of(gate.says()), say(wording).wantsMoreThanTheYes()))
                .forEach(lines::add);
        return lines;
    }

    private static Stream<Gate> gates(Facts facts) {
        Set<String> cleared = codes(facts, Clinician.CLEARED);
        return facts.guide().stages().stream()
                .flatMap(stage -> stage.gates().stream())
                .filter(gate -> gate.clearedBy().filter(cleared::contains).isPresent());
    }

    private static String loads(ClearanceEffect lift, Facts facts, Wording wording) {
        List<String> names = lift.loads().stream()
                .sorted()
                .map(facts.guide().loads()::get)
                .filter(Objects::nonNull)
                .map(Demand::name)
                .map(wording::of)
                .toList();
        String all = String.join(", ", names);
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }

    private static Reply take(Visit visit) throws Refused, Hindered, Visit.Gone {
        write(visit);
        return Reply.GoTo.path("/told#follows");
    }

    /// Writes what a clinician said, as the form of this visit says it.
    static void write(Visit visit) throws Refused, Hindered, Visit.Gone {
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
        if (!entries.isEmpty()) {
            visit.write(entries);
        }
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
