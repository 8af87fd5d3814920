package care.plumbline.app.web;

import java.util.ArrayList;
import java.util.List;

/// Which page answers which address. A page family adds its own.
public final class Routes {

    private final List<Route> routes = new ArrayList<>();

    /// @param pattern such as `/learn/{tag}`; it also stands for the request in logs and measures, so that
    ///     neither ever holds an address somebody really asked for
    public record Route(Method method, String pattern, Kind kind, Page page) {}

    public enum Method {
        GET,
        POST
    }

    /// What a route answers, as far as limits go.
    public enum Kind {
        PAGE,
        PICTURE,
        WRITING,
        BEGINNING
    }

    public Routes get(String pattern, Page page) {
        routes.add(new Route(Method.GET, pattern, Kind.PAGE, page));
        return this;
    }

    public Routes picture(String pattern, Page page) {
        routes.add(new Route(Method.GET, pattern, Kind.PICTURE, page));
        return this;
    }

    public Routes post(String pattern, Page page) {
        routes.add(new Route(Method.POST, pattern, Kind.WRITING, page));
        return this;
    }

    /// A form that may begin a new journal.
    public Routes postBeginning(String pattern, Page page) {
        routes.add(new Route(Method.POST, pattern, Kind.BEGINNING, page));
        return this;
    }

    public List<Route> all() {
        return List.copyOf(routes);
    }
}
