package care.plumbline.pages.settings;

import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.settings.CopyPage.State;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.Dates;
import care.plumbline.pages.words.PhoneWords;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// How the sealed copy stands, as the worker says it. It asked the server for that when the page was asked for, or says
/// why it could not: no page promises from memory what words bring back.
final class CopyStands {

    private CopyStands() {}

    static State of(Visit visit) throws Refused {
        PhoneWords say = visit.words().phone();
        Form said = visit.query();
        if (visit.home().copy().isEmpty()) {
            return new State.NoneHere(say.copyNone());
        }
        if (said.one("why").filter("old"::equals).isPresent()) {
            return new State.NoneHere(say.copyOld());
        }
        return switch (said.one("copy").orElse("")) {
            case "gone" -> new State.Over(say.copyGone(), false);
            case "changed" -> new State.Over(say.copyChanged(), true);
            case "on" ->
                new State.On(
                        copied(visit),
                        said.has("waiting") ? said.whole("waiting", 0, Integer.MAX_VALUE) : 0,
                        said.has("asked"),
                        trouble(said, say));
            default -> new State.Off(said.has("erased") ? say.copyErased() : "");
        };
    }

    /// The worker says it in minutes since 1970.
    private static String copied(Visit visit) throws Refused {
        if (!visit.query().has("at")) {
            return "";
        }
        Instant at = Instant.EPOCH.plus(Duration.ofMinutes(visit.query().whole("at", 0, Integer.MAX_VALUE)));
        ZonedDateTime then = at.atZone(visit.zone());
        String minutes = Integer.toString(100 + then.getMinute()).substring(1);
        return visit.words()
                .phone()
                .copySince(Dates.in(visit.words()).dayAndYear(then.toLocalDate()), then.getHour() + ":" + minutes);
    }

    private static String trouble(Form said, PhoneWords say) {
        return switch (said.one("why").orElse("")) {
            case "away" -> say.copyUnasked();
            case "busy" -> say.copyBusy();
            case "full" -> say.copyFull();
            case "twice" -> say.copyTwice();
            case "there" -> say.copyThere();
            case "kept" -> say.eraseCopyAway();
            case "none" -> say.copyNone();
            default -> "";
        };
    }

    /// What erasing leaves elsewhere; empty: her journal is not on this phone alone.
    static Optional<KeptPage.OfThisPhone> whereSheErases(Visit visit) throws Refused {
        if (!visit.home().isPhone()) {
            return Optional.empty();
        }
        PhoneWords say = visit.words().phone();
        String wrong = wrong(visit.query(), say);
        return Optional.of(
                switch (of(visit)) {
                    case State.NoneHere _, State.Off _, State.Asks _ ->
                        new KeptPage.OfThisPhone(List.of(), false, false, wrong);
                    case State.Over(String says, boolean there) ->
                        new KeptPage.OfThisPhone(List.of(says), there, false, wrong);
                    case State.On on -> new KeptPage.OfThisPhone(says(on, say), true, on.bringsBack(), wrong);
                });
    }

    private static List<String> says(State.On on, PhoneWords say) {
        if (!on.asked()) {
            return List.of(say.eraseCopyUnasked());
        }
        if (on.copied().isEmpty()) {
            return List.of(say.copyNotYet());
        }
        return on.waiting() == 0
                ? List.of(say.eraseCopyStays())
                : List.of(say.eraseCopyStays(), say.copyWaiting(on.waiting()));
    }

    private static String wrong(Form said, PhoneWords say) {
        return switch (said.one("wrong").orElse("")) {
            case "unreached" -> say.eraseCopyAway();
            case "gone" -> say.eraseCopyGone();
            case "silent" -> say.eraseCopySilent();
            default -> "";
        };
    }
}
