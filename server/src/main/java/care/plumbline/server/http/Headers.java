package care.plumbline.server.http;

import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The headers that keep a page to itself (standards: OWASP ASVS 5.0, 3.4 and 3.5).
public final class Headers {

    /// No script and no style within the page, and nothing from anywhere else. `data:` is left out as well.
    public static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    /// Pictures are documents of their own when opened alone; theirs may hold their one line of style.
    static final Header PICTURE_POLICY =
            HeaderValues.createCached("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");

    static final Header PAGE_POLICY = HeaderValues.createCached("Content-Security-Policy", POLICY);

    public static final String PERMISSIONS = "Permissions-Policy";

    private static final String NOTHING_ELSE =
            ", microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), " + "screen-wake-lock=(self)";

    /// Which journal a page is of: a tag that means nothing to anybody else.
    static final HeaderName JOURNAL = HeaderNames.create("Plumbline-Journal");

    /// On everything. The referrer stays within this site: without any, browsers would not say either that a
    /// form is ours.
    static final List<Header> ALWAYS = List.of(
            HeaderValues.createCached("X-Content-Type-Options", "nosniff"),
            HeaderValues.createCached("Referrer-Policy", "same-origin"),
            HeaderValues.createCached("Cross-Origin-Opener-Policy", "same-origin"),
            HeaderValues.createCached("Cross-Origin-Resource-Policy", "same-origin"),
            HeaderValues.createCached("X-Frame-Options", "DENY"),
            HeaderValues.createCached(PERMISSIONS, "camera=()" + NOTHING_ELSE));

    /// On the one page that looks through her camera, if she lets it.
    public static final String MAY_LOOK = "camera=(self)" + NOTHING_ELSE;

    static final Header CAMERA = HeaderValues.createCached(PERMISSIONS, MAY_LOOK);

    static final Header PRIVATE_ONLY = HeaderValues.createCached("Strict-Transport-Security", "max-age=31536000");

    /// Only where the operator says so: her other services under the same domain may have no certificate.
    static final Header PRIVATE_WITH_SUBDOMAINS =
            HeaderValues.createCached("Strict-Transport-Security", "max-age=31536000; includeSubDomains");

    /// What she sees is hers: no proxy and no back button after erasing may show it.
    static final Header NOT_KEPT = HeaderValues.createCached(HeaderNames.CACHE_CONTROL, "no-store");

    /// After erasing: pages kept for later. Not the cookies: browsers would throw away those of the whole
    /// domain and of every port, others' too; ours are taken back one by one. Not the storage: her other home,
    /// on her phone, may live in it; a script throws away what scripts of this home put by, and nobody else
    /// puts anything there.
    static final Header THROW_AWAY = HeaderValues.createCached("Clear-Site-Data", "\"cache\"");

    static final Header FOR_EVER =
            HeaderValues.createCached(HeaderNames.CACHE_CONTROL, "public, max-age=31536000, immutable");

    static final Header ASK_AGAIN = HeaderValues.createCached(HeaderNames.CACHE_CONTROL, "no-cache");

    static final Header HTML = HeaderValues.createCached(HeaderNames.CONTENT_TYPE, "text/html;charset=utf-8");

    static final Header ZIPPED = HeaderValues.createCached(HeaderNames.CONTENT_ENCODING, "gzip");

    static final Header VARIES = HeaderValues.createCached("Vary", "Accept-Encoding");

    private Headers() {}

    /// What every answer says beside its own policy, for a host that is not this server.
    public static Map<String, String> everywhere() {
        Map<String, String> everywhere = new LinkedHashMap<>();
        ALWAYS.forEach(header -> everywhere.put(header.name(), header.get()));
        return everywhere;
    }
}
