package care.plumbline.pages.settings;

import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.settings.CopyPage.State;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.PhoneWords;
import java.util.List;
import java.util.regex.Pattern;

/// A lock of her own on her phone: the pages of it. The worker alone wraps her key and opens it again; no digit is kept
/// or shown here.
final class Pin {

    private static final String DIGITS = "pin";
    private static final Pattern SIX_OR_MORE = Pattern.compile("[0-9]{6,40}");
    private static final String UP = "01234567890";
    private static final int SECONDS_A_MINUTE = 60;
    private static final int COUNTED_IN_SECONDS = 90;

    private Pin() {}

    static Reply page(Visit visit) throws Refused {
        return Reply.Shown.ok(JtepinGenerated::render, of(visit, forget(visit)), Title.MORE, Tab.MORE);
    }

    static Reply locked(Visit visit) throws Refused {
        String forgot = visit.words().phone().lockedForgotSays();
        return Reply.Shown.ok(JtelockedGenerated::render, of(visit, forgot), Title.NOTES, Tab.NONE);
    }

    private static String forget(Visit visit) throws Refused {
        PhoneWords say = visit.words().phone();
        if (!(CopyStands.of(visit) instanceof State.On on) || on.copied().isEmpty()) {
            return say.pinForget();
        }
        return on.bringsBack() ? say.pinForgetCopy() : say.pinForgetUnasked();
    }

    /// What the worker says of her last try.
    private static PinPage of(Visit visit, String forget) throws Refused {
        PhoneWords say = visit.words().phone();
        int wait = visit.query().has("wait") ? visit.query().whole("wait", 1, Integer.MAX_VALUE) : 0;
        String wrong = visit.query().has("wrong") ? say.lockedWrong() : "";
        return new PinPage(
                visit.query().has("on"),
                wait == 0 ? wrong : waits(say, wait),
                Integer.toString(visit.guide().lockMinutes()),
                forget,
                CopyStands.of(visit) instanceof State.On,
                visit.query().one("to").orElse(""));
    }

    private static String waits(PhoneWords say, int seconds) {
        return seconds <= COUNTED_IN_SECONDS
                ? say.lockedWait(Integer.toString(seconds))
                : say.lockedWaitMinutes(Integer.toString(Math.ceilDiv(seconds, SECONDS_A_MINUTE)));
    }

    /// Where it can be taken the worker locks.
    static Reply take(Visit visit) throws Refused {
        if (!visit.hasJournal()) {
            return Reply.GoTo.path("/settings");
        }
        PhoneWords say = visit.words().phone();
        String digits = typed(visit, DIGITS);
        if (!SIX_OR_MORE.matcher(digits).matches()) {
            throw Refused.asking(DIGITS, "", say.pinAsks(), List.of());
        }
        if (isFirstTried(digits)) {
            throw Refused.asking(DIGITS, "", say.pinEasy(), List.of());
        }
        if (!digits.equals(typed(visit, "again"))) {
            throw Refused.asking("again", "", say.pinDiffers(), List.of());
        }
        return Reply.GoTo.path("/settings/pin");
    }

    /// As the worker takes them: blanks between digits are how she groups them.
    private static String typed(Visit visit, String field) {
        return visit.form().one(field).orElse("").replace(" ", "");
    }

    /// One digit again and again, or one after the other up or down.
    private static boolean isFirstTried(String digits) {
        return UP.contains(digits)
                || UP.contains(new StringBuilder(digits).reverse())
                || digits.equals(digits.substring(0, 1).repeat(digits.length()));
    }
}
