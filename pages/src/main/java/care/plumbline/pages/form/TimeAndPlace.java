package care.plumbline.pages.form;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.cause.Ranking.FirstPage;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Setting;

/// How long she has for a session, and where she can move.
public record TimeAndPlace(Minutes minutes, Setting setting) {

    /// What a form or an address asks for, out of what is offered; where it does not say how long, what suits
    /// her day.
    public static TimeAndPlace of(Form form, Facts hers) throws Refused {
        FirstPage offered = hers.guide().ranking().firstPage();
        int usual = hers.test(offered.shortWhen()).isYes() ? offered.shorter() : offered.usual();
        return new TimeAndPlace(
                minutes(form.one("m").orElse(Integer.toString(usual)), offered),
                Setting.of(form.one("w").orElse(Setting.ANY.code())).orElseThrow(() -> Refused.notOffered("where")));
    }

    private static Minutes minutes(String said, FirstPage offered) throws Refused {
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
