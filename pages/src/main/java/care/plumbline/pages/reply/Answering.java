package care.plumbline.pages.reply;

import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Hindrance;
import care.plumbline.pages.visit.Home;
import care.plumbline.pages.visit.Visit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;

/// What a route answers to a visit: the same in every home. How the visit came, and whether it may, is the home's
/// business.
///
/// @param broken hears what no page can mend: of which route, never what she asked
public record Answering(BiConsumer<Routes.Route, RuntimeException> broken) {

    /// A reply, and the visit it answers: perhaps one with less of her journal than the one that was asked.
    public record Answered(Visit visit, Reply reply) {}

    /// What is shown at an address. One that can do without her journal answers in any trouble: from what can be
    /// read of it where only writing failed, else as to a stranger.
    public Answered shown(Routes.Route route, Visit visit) throws Refused, Hindered, Visit.Gone {
        if (isHopeless(route, visit)) {
            return new Answered(visit, Troubles.of(visit.hindrance().orElseThrow()));
        }
        if (route.kind().needsJournal() || !visit.hasJournal()) {
            return new Answered(visit, orWaysIn(route, visit));
        }
        Home less;
        try {
            return new Answered(visit, route.page().on(visit));
        } catch (Hindered hindered) {
            Hindrance why = hindered.why();
            less = why == Hindrance.CHANGED
                    ? visit.home().without(why)
                    : visit.home().readingOnly(why);
        } catch (RuntimeException wrong) {
            broken.accept(route, wrong);
            less = visit.home().without(Hindrance.COULD_NOT_READ);
        }
        Visit without = visit.with(less);
        return new Answered(without, route.page().on(without));
    }

    /// A page of a journal leads to the ways in where a browser opens none: its cookie may be over, or the browser
    /// cleared. An empty beginning in its place would look as if her journal was gone.
    private static Reply orWaysIn(Routes.Route route, Visit visit) throws Refused, Hindered, Visit.Gone {
        try {
            return route.page().on(visit);
        } catch (Visit.Gone gone) {
            if (visit.hasJournal() || visit.hindrance().isPresent()) {
                throw gone;
            }
            return Reply.GoTo.path(visit.home().keys().isPresent() ? "/open" : "/bring");
        }
    }

    /// The day the page of a form showed; empty: it speaks of no day, or of one it chose.
    public static Optional<LocalDate> dayShown(Routes.Route route, Form form) throws Refused {
        return route.kind() == Routes.Kind.ANY_DAY ? Optional.empty() : OldForm.shown(form);
    }

    /// The question whether a form is for today, where its page showed a day that is over; empty: there is none.
    public static Optional<Answered> old(Visit visit, Optional<LocalDate> shown) {
        return visit.isOld()
                ? Optional.of(new Answered(visit, OldForm.of(visit, shown.orElseThrow())))
                : Optional.empty();
    }

    /// What follows from a form.
    public Answered taken(Routes.Route route, Visit visit) throws Refused, Hindered, Visit.Gone {
        Visit speaks = route.kind().isOfNow() ? visit.ofNow() : visit;
        try {
            Answered answered = shown(route, speaks);
            return new Answered(answered.visit(), SaidAtOnce.of(answered.visit(), answered.reply()));
        } catch (Refused refused) {
            return again(route, speaks.comesBack(refused), refused);
        } catch (Hindered hindered) {
            if (!hindered.why().isOfWriting()) {
                throw hindered;
            }
            return new Answered(speaks, Troubles.unkept(hindered.why(), speaks));
        } catch (Visit.Gone gone) {
            // Her device was signed out while she wrote: what she wrote waits until she has opened it again. Of a
            // journal that is erased nothing waits anywhere, and she is told.
            Hindrance why = speaks.hindrance().filter(Hindrance::isOutside).orElseThrow(() -> gone);
            return new Answered(
                    speaks, why == Hindrance.SIGNED_OUT ? Troubles.unkept(why, speaks) : Troubles.gone(speaks));
        }
    }

    /// Nothing can be said or done without a journal that is there and does not open; and none is begun beside
    /// one of which nobody knows yet whether it is there.
    private static boolean isHopeless(Routes.Route route, Visit visit) {
        Optional<Hindrance> why = visit.hindrance().filter(one -> !one.isOutside());
        return why.isPresent()
                && !visit.hasJournal()
                && (route.kind().needsJournal() || (route.kind().begins() && why.get() == Hindrance.COULD_NOT_READ));
    }

    /// The page she sent, with all that she typed; where there is none, one that says what did not fit.
    private static Answered again(Routes.Route route, Visit back, Refused refused) throws Hindered, Visit.Gone {
        try {
            if (route.again().isPresent() && route.again().get().on(back) instanceof Reply.Shown shown) {
                return new Answered(back, shown.with(Reply.Status.WRONG));
            }
        } catch (Refused twice) {
            // A page that cannot be made of what was sent: nobody typed that into ours.
        }
        return new Answered(back, Troubles.refused(refused));
    }

    /// What to show where none of this went well: to a stranger, because her journal may be what broke.
    public static Reply trouble(Exception trouble) {
        return switch (trouble) {
            case Refused refused -> Troubles.refused(refused);
            case Hindered hindered -> Troubles.of(hindered.why());
            case Visit.Gone _ -> Reply.GoTo.path("/");
            default -> Troubles.broken();
        };
    }
}
