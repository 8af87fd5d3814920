package care.plumbline.pages.reply;

import care.plumbline.pages.visit.Visit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which page answers which address. A page family adds its own.
public final class Routes {

    /// A place on this site as our own pages write it: a path, a query, a place on the page.
    private static final Pattern PLACE =
            Pattern.compile("((?:/[A-Za-z0-9._-]+)+|/)(?:\\?[A-Za-z0-9=&._-]*)?(?:#[A-Za-z0-9-]*)?");

    private final List<Route> routes = new ArrayList<>();

    /// One address, or a family of them, and the page that answers it.
    ///
    /// @param pattern such as `/learn/{tag}`; it also stands for the request in logs and measures, so that
    ///     neither ever holds an address somebody really asked for
    /// @param again the page that shows a form once more which could not be taken; empty: none does
    public record Route(Kind kind, String pattern, Page page, Optional<Page> again) {

        public Route(Kind kind, String pattern, Page page) {
            this(kind, pattern, page, Optional.empty());
        }

        public Method method() {
            return kind.method();
        }
    }

    /// The pages that show a form again, by the pattern it is sent to.
    private final Map<String, Page> again = new LinkedHashMap<>();

    public enum Method {
        GET,
        POST
    }

    /// What a route answers: how it is asked for, and what of limits and troubles holds for it.
    public enum Kind {
        PAGE(Method.GET),
        /// A page that answers in any trouble: what keeps her safe, what she may want to read or to erase. In her
        /// words if her journal opens, else as to a stranger.
        ANYWAY(Method.GET),
        PICTURE(Method.GET),
        /// A page that opens no journal: the same for everybody, so that a phone may keep it.
        EVERYBODY(Method.GET),
        WRITING(Method.POST),
        /// Writes for a day that the form lets her choose, and looks at that day itself.
        ANY_DAY(Method.POST),
        /// Writes how she is at this moment, whichever day its page was opened on: a danger sign ticked on
        /// yesterday's page is one of today, and no answer she gave since stands above it.
        NOW(Method.POST),
        /// A form that is answered whether her journal can be written or not; it speaks of this moment as well.
        TAKING(Method.POST),
        /// A form that may begin a new journal.
        BEGINNING(Method.POST),
        /// A form with a file of hers, which may become a new journal.
        BRINGING(Method.POST),
        /// A form with files that her browser made of her journal.
        SHOWING(Method.POST);

        private final Method method;

        Kind(Method method) {
            this.method = method;
        }

        public Method method() {
            return method;
        }

        /// Whether there is nothing to say or do while her journal does not open.
        public boolean needsJournal() {
            return switch (this) {
                case PAGE, WRITING, ANY_DAY, NOW, SHOWING -> true;
                case ANYWAY, PICTURE, EVERYBODY, TAKING, BEGINNING, BRINGING -> false;
            };
        }

        /// Whether a file comes with it.
        public boolean hasFile() {
            return this == BRINGING || this == SHOWING;
        }

        /// Whether a journal may begin with it.
        public boolean begins() {
            return this == BEGINNING || this == BRINGING;
        }

        /// Whether what is sent speaks of the moment it is sent.
        public boolean isOfNow() {
            return this == NOW || this == TAKING;
        }
    }

    /// Answers an address.
    public Routes on(Kind kind, String pattern, Page page) {
        routes.add(new Route(kind, pattern, page));
        return this;
    }

    /// Answers these addresses otherwise while something holds for her.
    public Routes whenever(Predicate<Visit> holds, Page instead, Set<String> patterns) {
        routes.replaceAll(route -> patterns.contains(route.pattern())
                ? new Route(
                        route.kind(), route.pattern(), visit -> (holds.test(visit) ? instead : route.page()).on(visit))
                : route);
        return this;
    }

    /// Which page shows the form again that is sent to this pattern, where something in it cannot be taken.
    /// Without a word it is the page of the same pattern.
    public Routes again(String pattern, Page page) {
        again.put(pattern, page);
        return this;
    }

    private Optional<Page> again(String pattern) {
        return Optional.ofNullable(again.get(pattern))
                .or(() -> routes.stream()
                        .filter(route ->
                                route.method() == Method.GET && route.pattern().equals(pattern))
                        .map(Route::page)
                        .findFirst());
    }

    /// Whether this leads to one of our own pages and nowhere else, such as `/today?m=5` or `/settings#country`.
    public boolean leadTo(String place) {
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches()) {
            return false;
        }
        String path = parts.group(1);
        return routes.stream()
                .filter(route -> route.method() == Method.GET && route.kind() != Kind.PICTURE)
                .anyMatch(route -> fits(route.pattern(), path));
    }

    private static boolean fits(String pattern, String path) {
        String[] expected = pattern.split("/", -1);
        String[] found = path.split("/", -1);
        boolean fits = expected.length == found.length;
        for (int i = 0; fits && i < expected.length; i++) {
            fits = expected[i].startsWith("{") || expected[i].equals(found[i]);
        }
        return fits;
    }

    public List<Route> all() {
        return routes.stream()
                .map(route -> new Route(route.kind(), route.pattern(), route.page(), again(route.pattern())))
                .toList();
    }
}
