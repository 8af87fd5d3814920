package care.plumbline.app.web;

import care.plumbline.app.seal.DeviceSecret;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The two cookies: what opens her journal, and how her device likes things.
///
/// Over a private connection their names begin with `__Host-`, so that no other site of the same domain can
/// set them.
public final class Cookies {

    /// As long as browsers keep any cookie.
    private static final Duration LIVES = Duration.ofDays(400);

    private static final String DEVICE = "plumbline";
    private static final String DEMO = "plumbline-demo";
    private static final String VIEW = "plumbline-view";

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

    static List<Cookie> gone(boolean secure, boolean demo) {
        return List.of(
                new Cookie(name(device(demo), secure), "", Duration.ZERO, secure),
                new Cookie(name(VIEW, secure), "", Duration.ZERO, secure));
    }

    /// The device secret that was sent; a text that is none counts as none sent.
    static Optional<DeviceSecret> device(Map<String, String> sent, boolean secure, boolean demo) {
        String text = sent.get(name(device(demo), secure));
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(DeviceSecret.parse(text));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    static Preferences view(Map<String, String> sent, boolean secure) {
        return Preferences.parse(sent.getOrDefault(name(VIEW, secure), ""));
    }

    private static String device(boolean demo) {
        return demo ? DEMO : DEVICE;
    }

    private static String name(String plain, boolean secure) {
        return secure ? "__Host-" + plain : plain;
    }
}
