package care.plumbline.pages.people;

import static care.plumbline.pages.reply.Routes.Kind.EVERYBODY;
import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.SHOWING;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.Clinician;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.people.ByLinkPage.Code;
import care.plumbline.pages.people.ByLinkPage.Codes;
import care.plumbline.pages.people.ByLinkPage.Row;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.WhichClinician;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Showing;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.Dates;
import care.plumbline.pages.words.LinksWords;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What she shows by a link, to whom, who looked, and what came back. Sealed and opened in browsers: here is nothing
/// that could read it.
public final class ByLink {

    /// The page whoever holds a link opens. Its address says nothing; the key stands behind `#`, which no browser
    /// sends.
    public static final String VIEW = "/s";

    private static final String LIST = "/settings/links";
    private static final List<Integer> DAYS = List.of(1, 7, 14, 30);
    private static final int USUAL = 14;
    private static final int MOST = 20;
    private static final int MOST_FILES = 2;
    private static final int LONGEST = 80;

    public void addTo(Routes routes) {
        routes.on(PAGE, LIST, ByLink::page)
                .on(SHOWING, LIST, ByLink::show)
                .on(WRITING, LIST + "/change", ByLink::change)
                .again(LIST + "/change", ByLink::page)
                .on(WRITING, LIST + "/keep", ByLink::keep)
                .again(LIST + "/keep", ByLink::page)
                .on(EVERYBODY, VIEW, ByLink::view);
    }

    private static Showing showing(Visit visit) throws Visit.Gone {
        return visit.home().showing().orElseThrow(Visit.Gone::new);
    }

    private static Reply page(Visit visit) throws Hindered, Visit.Gone {
        List<Row> rows = new ArrayList<>();
        for (Showing.Held link : showing(visit).links()) {
            rows.add(row(link, visit));
        }
        rows.sort(Comparator.comparing((Row row) -> row.answer().isEmpty() || row.read()));
        var page = new ByLinkPage(
                rows,
                DAYS,
                USUAL,
                rows.size() >= MOST,
                codes(visit, Clinician.RESTRICTS),
                codes(visit, Clinician.CLEARED),
                codes(visit, WhichClinician.WHO),
                named(visit, Clinician.PICKS),
                named(visit, Clinician.BARS));
        return Reply.Shown.ok(JtelinksGenerated::render, page, Title.PLUMBLINE, Tab.MORE);
    }

    private static Row row(Showing.Held link, Visit visit) {
        LinksWords say = visit.words().links();
        var dates = Dates.in(visit.words());
        String day = dates.dayAndYear(link.over());
        String state = switch (link.state()) {
            case OPEN -> say.opensUntil(day);
            case OVER -> link.over().isAfter(visit.today()) ? say.takenBack() : say.over(day);
            case SHUT -> say.shut();
        };
        List<String> looks = link.looks().stream()
                .map(look -> {
                    ZonedDateTime when = look.when().atZone(visit.zone());
                    return say.looked(dates.dayAndYear(when.toLocalDate()) + ", " + clock(when), look.who());
                })
                .toList();
        return new Row(
                link.tag(),
                link.place(),
                link.name(),
                state,
                link.state() == Showing.State.OPEN,
                link.answer(),
                link.read(),
                looks,
                link.wrongCodes() == 0 ? "" : say.wrongCodes(link.wrongCodes()));
    }

    private static String clock(ZonedDateTime when) {
        return two(when.getHour()) + ":" + two(when.getMinute());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static Codes codes(Visit visit, String id) {
        Question question = visit.guide().question(id).orElseThrow();
        List<Choice> choices = question.kind() instanceof QuestionKind.AnyOf(var any)
                ? any
                : question.kind() instanceof QuestionKind.OneOf(var one) ? one : List.of();
        List<Code> codes = choices.stream()
                .map(choice -> new Code(choice.code(), visit.say(choice.says())))
                .toList();
        return new Codes(id, visit.say(question.ask()), codes);
    }

    private static Codes named(Visit visit, String id) {
        List<Code> codes = NamedMove.all(visit, visit.recovery().plan().named()).stream()
                .map(move -> new Code(move.code(), move.name()))
                .toList();
        return new Codes(id, visit.say(visit.guide().question(id).orElseThrow().ask()), codes);
    }

    /// Keeps what her browser sealed; her script goes on from there.
    private static Reply show(Visit visit) throws Refused, Hindered, Visit.Gone {
        int days = visit.form().whole("days", DAYS.getFirst(), DAYS.getLast());
        List<String> types = visit.form().all("type");
        List<String> sealed = visit.form().all("jwe");
        String id = visit.form().need("link");
        if (types.size() != sealed.size() || types.isEmpty() || types.size() > MOST_FILES || !Sealed.isName(id)) {
            throw Refused.notOurs("jwe");
        }
        List<Showing.Sealed> files = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            if (!types.get(i).equals(Sealed.FHIR) || !Sealed.is(sealed.get(i))) {
                throw Refused.notOurs("jwe");
            }
            files.add(new Showing.Sealed(types.get(i), sealed.get(i)));
        }
        boolean kept = showing(visit)
                .show(new Showing.Wished(
                        id,
                        shortened(visit.form().one("name").orElse("")),
                        visit.form().one("code"),
                        visit.form().one("answer").isPresent(),
                        visit.today(),
                        visit.today().plusDays(days),
                        visit.now().plus(Duration.ofDays(days)),
                        files));
        if (!kept) {
            throw Refused.notOffered("link");
        }
        return new Reply.Taken();
    }

    private static String shortened(String name) {
        String bare = name.strip();
        return bare.substring(0, Math.min(bare.length(), LONGEST));
    }

    private static Reply change(Visit visit) throws Refused, Hindered, Visit.Gone {
        Showing showing = showing(visit);
        String tag = visit.form().need("link");
        switch (visit.form().need("do")) {
            case "take" -> showing.takeBack(tag);
            case "read" -> showing.read(tag);
            default -> throw Refused.notOffered("do");
        }
        return Reply.GoTo.path(LIST);
    }

    /// What a clinician answered becomes the clinician's word in her journal, because she says so.
    private static Reply keep(Visit visit) throws Refused, Hindered, Visit.Gone {
        Showing showing = showing(visit);
        String tag = visit.form().need("link");
        Optional<Showing.Held> link = showing.links().stream()
                .filter(one -> one.tag().equals(tag) && !one.answer().isEmpty())
                .findFirst();
        if (link.isEmpty()) {
            throw Refused.notOffered("link");
        }
        Clinic.add(visit);
        showing.read(tag);
        return Reply.GoTo.path("/told#follows");
    }

    private static Reply view(Visit visit) {
        var page = new ShownPage(
                codes(visit, Clinician.RESTRICTS),
                codes(visit, Clinician.CLEARED),
                codes(visit, WhichClinician.WHO),
                NamedMove.all(visit),
                visit.say(visit.guide()
                        .question(Handle.CLINICIAN_NOTE.id())
                        .orElseThrow()
                        .ask()));
        return Reply.Shown.ok(JteshownGenerated::render, page, Title.PLUMBLINE, Tab.NONE);
    }
}
