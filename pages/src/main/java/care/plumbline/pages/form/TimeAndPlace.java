package care.plumbline.pages.form;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.cause.Ranking.FirstPage;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Setting;
import java.util.Optional;

/// How long she has for a session, and where she can move.
///
/// @param isShortNight whether a short session was chosen for her after a short night
public record TimeAndPlace(Minutes minutes, Setting setting, boolean isShortNight) {

    /// What a form or an address asks for, out of what is offered; else what she said today, what suits a short
    /// night, what she said before.
    public static TimeAndPlace of(Form form, Facts hers) throws Refused {
        FirstPage offered = hers.guide().ranking().firstPage();
        Optional<String> asked = form.one("m");
        boolean shortNight = asked.isEmpty()
                && !hers.isSaidToday(Handle.SESSION_MINUTES)
                && hers.test(offered.shortWhen()).isYes();
        int kept = hers.whole(Handle.SESSION_MINUTES)
                .map(minutes -> nearest(minutes, offered))
                .orElse(offered.usual());
        int usual = shortNight ? Math.min(kept, offered.shorter()) : kept;
        return new TimeAndPlace(
                minutes(asked.orElse(Integer.toString(usual)), offered),
                setting(form.one("w").orElseGet(() -> kept(hers))),
                shortNight && usual < kept);
    }

    private static int nearest(long minutes, FirstPage offered) {
        int nearest = offered.usual();
        for (int length : offered.minutes()) {
            if (Math.abs(length - minutes) < Math.abs(nearest - minutes)) {
                nearest = length;
            }
        }
        return nearest;
    }

    /// Where she said she can move; holding nobody where nothing is said of a baby.
    private static String kept(Facts hers) {
        return hers.choice(Handle.SESSION_PLACE)
                .filter(place -> !(place.equals(Setting.HOLDING.code()) && hers.hidesBaby()))
                .orElse(Setting.ANY.code());
    }

    private static Setting setting(String code) throws Refused {
        return Setting.of(code).orElseThrow(() -> Refused.notOffered("where"));
    }

    /// One of the lengths that are offered.
    public static Minutes minutes(String said, FirstPage offered) throws Refused {
        return offered.minutes().stream()
                .filter(length -> Integer.toString(length).equals(said))
                .findFirst()
                .map(Minutes::new)
                .orElseThrow(() -> Refused.notOffered("minutes"));
    }

    /// Today's page, asked like this.
    public String today() {
        return "/today?m=" + minutes.count() + "&w=" + setting.code();
    }
}
