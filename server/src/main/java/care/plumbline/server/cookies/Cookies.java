package care.plumbline.server.cookies;

import care.plumbline.pages.visit.Cookie;
import care.plumbline.pages.visit.Preferences;
import care.plumbline.server.seal.DeviceSecret;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The cookies: what opens her journal, what opened those before it, and how her device likes things.
///
/// Over a private connection their names begin with `__Host-`, so that no other site of the same domain can
/// set them.
public final class Cookies {

    /// As long as browsers keep any cookie.
    private static final Duration LIVES = Duration.ofDays(400);

    private static final String DEVICE = "plumbline";
    private static final String DEMO = "plumbline-demo";
    private static final String VIEW = "plumbline-view";
    private static final String AWAY = "away";
    private static final String EARLIER = "-earlier";

    /// As many as fit into one cookie.
    private static final int MOST_EARLIER = 50;

    private Cookies() {}

    /// The cookie that opens her journal.
    ///
    /// @param demo see [Options#demo]
    public static Cookie device(DeviceSecret secret, boolean secure, boolean demo) {
        return new Cookie(name(device(demo), secure), secret.cookie(), LIVES, secure);
    }

    public static Cookie view(Preferences preferences, boolean secure) {
        return new Cookie(name(VIEW, secure), preferences.cookie(), LIVES, secure);
    }

    /// Says that she left, and nothing else.
    public static Cookie left(boolean secure) {
        return new Cookie(name(AWAY, secure), "1", LIVES, secure);
    }

    public static Cookie returned(boolean secure) {
        return new Cookie(name(AWAY, secure), "", Duration.ZERO, secure);
    }

    /// Whether she left and has not come back by herself.
    public static boolean isAway(Map<String, String> sent, boolean secure) {
        return sent.containsKey(name(AWAY, secure));
    }

    /// The cookies of all keys her device holds from now on.
    public static List<Cookie> keys(Keys keys, boolean secure, boolean demo) {
        var cookies = new ArrayList<Cookie>();
        keys.first().ifPresent(first -> cookies.add(device(first, secure, demo)));
        String name = name(device(demo) + EARLIER, secure);
        if (!keys.earlier().isEmpty()) {
            String all = keys.earlier().stream().map(DeviceSecret::cookie).collect(Collectors.joining("."));
            cookies.add(new Cookie(name, all, LIVES, secure));
        }
        return cookies;
    }

    /// Takes the key that came over an open connection out of the cookie it came in.
    public static Cookie moved(boolean demo) {
        return new Cookie(device(demo), "", Duration.ZERO, false);
    }

    /// Takes all of them away, whatever connection they came over.
    public static List<Cookie> gone(boolean secure, boolean demo) {
        return Stream.of(device(demo), device(demo) + EARLIER, VIEW)
                .flatMap(plain -> Stream.of(true, false)
                        .filter(one -> secure || !one)
                        .map(one -> new Cookie(name(plain, one), "", Duration.ZERO, one)))
                .toList();
    }

    /// The keys that were sent; a text that is none counts as none sent. A key from the time when the
    /// connection was open goes on to open her journal over a private one.
    public static Keys keys(Map<String, String> sent, boolean secure, boolean demo) {
        Optional<DeviceSecret> named = secret(sent.getOrDefault(name(device(demo), secure), ""));
        Optional<DeviceSecret> open = secure ? secret(sent.getOrDefault(device(demo), "")) : Optional.empty();
        var earlier = new LinkedHashSet<DeviceSecret>();
        open.ifPresent(earlier::add);
        for (String one :
                sent.getOrDefault(name(device(demo) + EARLIER, secure), "").split("\\.", MOST_EARLIER)) {
            secret(one).ifPresent(earlier::add);
        }
        Optional<DeviceSecret> first = named.or(() -> open);
        first.ifPresent(earlier::remove);
        return new Keys(first, List.copyOf(earlier), named.isEmpty() && open.isPresent());
    }

    private static Optional<DeviceSecret> secret(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(DeviceSecret.parse(text));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    public static Preferences view(Map<String, String> sent, boolean secure) {
        return Preferences.parse(sent.getOrDefault(name(VIEW, secure), sent.getOrDefault(VIEW, "")));
    }

    private static String device(boolean demo) {
        return demo ? DEMO : DEVICE;
    }

    private static String name(String plain, boolean secure) {
        return secure ? "__Host-" + plain : plain;
    }
}
