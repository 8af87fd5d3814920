package care.plumbline.pages.form;

import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Setting;
import java.util.List;

/// How long she has for a session, and where she can move.
public record TimeAndPlace(Minutes minutes, Setting setting) {

    /// The lengths she can choose from; two minutes are a session too.
    public static final List<Integer> LENGTHS = List.of(2, 5, 8, 15);

    private static final int USUAL_MINUTES = 8;

    /// What a form or an address asks for.
    public static TimeAndPlace of(Form form) throws Refused {
        return new TimeAndPlace(
                minutes(form.one("m").orElse(Integer.toString(USUAL_MINUTES))),
                Setting.of(form.one("w").orElse(Setting.ANY.code())).orElseThrow(() -> Refused.notOffered("where")));
    }

    private static Minutes minutes(String said) throws Refused {
        return LENGTHS.stream()
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
