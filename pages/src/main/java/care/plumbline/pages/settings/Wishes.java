package care.plumbline.pages.settings;

import static care.plumbline.pages.reply.Routes.Kind.TAKING;

import care.plumbline.pages.form.Refused;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.visit.Preferences;
import care.plumbline.pages.visit.Visit;
import java.time.DateTimeException;
import java.util.List;

/// Takes one wish at a time into the cookie of her device.
final class Wishes {

    private final Routes routes;

    /// @param routes where a wish may lead back to
    Wishes(Routes routes) {
        this.routes = routes;
    }

    void addTo(Routes routes) {
        routes.on(TAKING, "/view", this::take).on(TAKING, "/zone", Wishes::zone);
    }

    private Reply take(Visit visit) throws Refused {
        String wish = visit.form().need("wish");
        String value = visit.form().need("value");
        String to = visit.form().one("to").filter(routes::leadTo).orElse("/settings");
        Preferences changed = changed(visit, wish, value);
        return new Reply.GoTo(to, List.of(visit.home().keeping(changed)));
    }

    /// Her browser tells where her days begin.
    private static Reply zone(Visit visit) throws Refused {
        Preferences changed = changed(visit, "zone", visit.form().need("zone"));
        return new Reply.Taken(List.of(visit.home().keeping(changed)));
    }

    private static Preferences changed(Visit visit, String wish, String value) throws Refused {
        Preferences changed;
        try {
            changed = visit.preferences().with(wish, value);
        } catch (IllegalArgumentException | DateTimeException unknown) {
            throw Refused.notOffered("wish");
        }
        boolean countryThere = changed.country()
                .filter(code -> !visit.guide().country(code).code().equals(code))
                .isEmpty();
        boolean languageThere = visit.guide().languages().stream()
                .anyMatch(language -> language.tag().equals(changed.language()));
        if (!countryThere || !languageThere) {
            throw Refused.notOffered(wish);
        }
        return changed;
    }

    static boolean isYes(String value) throws Refused {
        return switch (value) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw Refused.notOffered("value");
        };
    }
}
