package care.plumbline.server.http;

import care.plumbline.pages.visit.Preferences;
import care.plumbline.server.cookies.Cookies;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Who asks, for what, and how the request came: read once.
///
/// @param secure whether her browser's connection is private
/// @param origin how her browser names this server
/// @param address under what her requests are counted
/// @param parts what stands in the places of the route's pattern
/// @param region where her browser says that she is
/// @param isOnOurPage whether what she sends comes from one of our own pages
/// @param preferences how her device likes things
record Caller(
        boolean secure,
        String origin,
        String address,
        String path,
        Map<String, String> parts,
        String query,
        Optional<String> region,
        Map<String, String> cookies,
        boolean isOnOurPage,
        Preferences preferences) {

    private static final HeaderName FETCH_SITE = HeaderNames.create("Sec-Fetch-Site");
    private static final HeaderName FORWARDED_PROTO = HeaderNames.create("X-Forwarded-Proto");
    private static final HeaderName FORWARDED_HOST = HeaderNames.create("X-Forwarded-Host");
    private static final HeaderName FORWARDED_FOR = HeaderNames.create("X-Forwarded-For");

    static Caller of(ServerRequest request, Arrival arrival) {
        boolean secure = request.isSecure()
                || arrival.isSecure(header(request, HeaderNames.HOST), lines(request, FORWARDED_PROTO));
        Map<String, String> cookies = cookies(request);
        return new Caller(
                secure,
                origin(request, arrival, secure),
                arrival.address(request.remotePeer().host(), lines(request, FORWARDED_FOR)),
                request.path().path(),
                parts(request),
                request.query().rawValue(),
                region(request),
                cookies,
                Hosts.isOurs(header(request, FETCH_SITE), header(request, HeaderNames.ORIGIN), hosts(request, arrival)),
                Cookies.view(cookies, secure));
    }

    private static Map<String, String> parts(ServerRequest request) {
        var parts = new HashMap<String, String>();
        var given = request.path().pathParameters();
        given.names().forEach(name -> parts.put(name, given.first(name).orElse("")));
        return parts;
    }

    private static Map<String, String> cookies(ServerRequest request) {
        var sent = new HashMap<String, String>();
        var cookies = request.headers().cookies();
        cookies.names().forEach(name -> sent.put(name, cookies.first(name).orElse("")));
        return sent;
    }

    /// `en-IE,en;q=0.8` is said by a phone from Ireland.
    private static Optional<String> region(ServerRequest request) {
        return header(request, HeaderNames.ACCEPT_LANGUAGE)
                .map(languages -> languages.split("[,;]", 2)[0].strip())
                .map(first -> Locale.forLanguageTag(first).getCountry())
                .filter(region -> region.length() == 2);
    }

    /// A proxy that names itself as host says in another header what the browser named.
    private static List<String> hosts(ServerRequest request, Arrival arrival) {
        return Stream.concat(
                        header(request, HeaderNames.HOST).stream(),
                        arrival.behindProxy() ? lines(request, FORWARDED_HOST).stream() : Stream.empty())
                .toList();
    }

    /// How a browser names this server: what it puts before a path.
    private static String origin(ServerRequest request, Arrival arrival, boolean secure) {
        boolean https = request.isSecure() || (arrival.behindProxy() && secure);
        Optional<String> named = arrival.behindProxy()
                ? lines(request, FORWARDED_HOST).stream().findFirst().map(line -> line.split(",", 2)[0].strip())
                : Optional.empty();
        return (https ? "https://" : "http://")
                + named.or(() -> header(request, HeaderNames.HOST)).orElse("localhost");
    }

    private static List<String> lines(ServerRequest request, HeaderName name) {
        return request.headers().all(name, List::of);
    }

    static Optional<String> header(ServerRequest request, HeaderName name) {
        return request.headers().first(name);
    }
}
