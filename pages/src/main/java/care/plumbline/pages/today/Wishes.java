package care.plumbline.pages.today;

import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.plan.OnceMore;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.plan.Surroundings;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.form.TimeAndPlace;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.PositionWords;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.TodayWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// How long she has, where she moves and with what. One tap each; it stays until she changes it.
///
/// @param says minutes and place in a line
/// @param open whether she is changing them
/// @param floorAsk the question whether she gets down to the floor
/// @param floor whether she does
/// @param handAsk the question what is at hand
/// @param again how many movements of her last session could be done once more; none: no such session
record Wishes(
        String says,
        boolean open,
        List<Switch> lengths,
        List<Switch> places,
        String floorAsk,
        boolean floor,
        String handAsk,
        List<Switch> atHand,
        int again) {

    /// A choice of hers.
    ///
    /// @param value what the form sends
    record Switch(String says, String value, boolean on) {}

    Wishes {
        lengths = List.copyOf(lengths);
        places = List.copyOf(places);
        atHand = List.copyOf(atHand);
    }

    static void addTo(Routes routes) {
        routes.on(WRITING, "/today/for", Wishes::take).on(WRITING, "/today/again", Wishes::again);
    }

    static Wishes of(Visit visit, TimeAndPlace wished) {
        TodayWords say = visit.words().today();
        Surroundings around = visit.recovery().plan().surroundings();
        return new Wishes(
                say.minutesAndPlace(
                        say.minutes(wished.minutes().count()),
                        PositionWords.says(wished.setting(), say).toLowerCase(Locale.ROOT)),
                visit.query().has("m")
                        || visit.query().has("w")
                        || visit.query().has("open"),
                visit.guide().ranking().firstPage().minutes().stream()
                        .map(length -> new Switch(
                                say.minutes(length),
                                "" + length,
                                length == wished.minutes().count()))
                        .toList(),
                Arrays.stream(Setting.values())
                        .filter(setting ->
                                setting != Setting.HOLDING || !visit.facts().hidesBaby())
                        .map(setting -> new Switch(
                                PositionWords.says(setting, say), setting.code(), setting == wished.setting()))
                        .toList(),
                ask(Handle.GETS_TO_FLOOR, visit),
                around.floor(),
                ask(Handle.AT_HAND, visit),
                things(visit).stream()
                        .map(thing -> new Switch(
                                thing.says(), thing.code(), around.atHand().contains(thing.code())))
                        .toList(),
                again(visit.recovery()).map(began -> began.movements().size()).orElse(0));
    }

    private static String ask(Handle question, Visit visit) {
        return visit.guide()
                .question(question.id())
                .map(one -> visit.say(one.ask()))
                .orElse("");
    }

    private record Thing(String code, String says) {}

    private static List<Thing> things(Visit visit) {
        return visit.guide().question(Handle.AT_HAND.id()).stream()
                .flatMap(question -> question.kind() instanceof QuestionKind.AnyOf(var choices)
                        ? choices.stream()
                        : Stream.<Choice>empty())
                .map(choice -> new Thing(choice.code(), visit.say(choice.says())))
                .filter(thing -> !thing.says().isEmpty())
                .toList();
    }

    private static Reply take(Visit visit) throws Refused, Hindered, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Form form = visit.form();
        var entries = new ArrayList<Entry>();
        if (form.has("m") || form.has("w")) {
            var wished = TimeAndPlace.of(form, visit.facts());
            entries.add(
                    form.has("m")
                            ? said(
                                    visit,
                                    Handle.SESSION_MINUTES,
                                    new Answer.Amount(wished.minutes().count()))
                            : said(
                                    visit,
                                    Handle.SESSION_PLACE,
                                    new Answer.One(wished.setting().code())));
        } else if (form.has("floor")) {
            entries.add(said(
                    visit,
                    Handle.GETS_TO_FLOOR,
                    new Answer.YesNo(form.need("floor").equals("yes"))));
        } else {
            entries.add(said(visit, Handle.AT_HAND, new Answer.Several(turned(visit, form.need("hand")))));
        }
        visit.write(entries);
        return form.has("m") || form.has("w") ? Reply.GoTo.path("/today") : Reply.GoTo.path("/today?open=1#wishes");
    }

    private static Entry said(Visit visit, Handle question, Answer answer) {
        return new Entry.Answered(visit.today(), question.id(), answer);
    }

    /// What is at hand, with one thing more or one less.
    private static TreeSet<String> turned(Visit visit, String thing) throws Refused {
        Facts facts = visit.facts();
        if (things(visit).stream().noneMatch(one -> one.code().equals(thing))) {
            throw Refused.notOffered("hand");
        }
        var things = new TreeSet<>(Surroundings.of(facts).atHand());
        if (!things.remove(thing)) {
            things.add(thing);
        }
        return things;
    }

    private static Optional<Entry.Began> again(Recovery recovery) {
        return OnceMore.of(
                recovery.plan(),
                recovery.safety(),
                recovery.journal(),
                recovery.facts().today());
    }

    /// Her last session once more, as far as it is for her today.
    private static Reply again(Visit visit) throws Refused, Hindered, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Optional<Entry.Began> again = again(visit.recovery());
        if (again.isEmpty()) {
            return Reply.GoTo.path("/today");
        }
        visit.write(List.of(again.get()));
        return Reply.GoTo.path("/session");
    }
}
