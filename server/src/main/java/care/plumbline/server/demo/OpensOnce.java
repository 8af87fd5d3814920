package care.plumbline.server.demo;

import static care.plumbline.pages.reply.Routes.Kind.PAGE;

import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.visit.Visit;
import care.plumbline.server.cookies.Cookies;
import care.plumbline.server.seal.DeviceSecret;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// An address that gives one browser the cookie of a journal, and then never again.
///
/// After that, and with any other code, it leads to the start like every address of a stranger: the browser that
/// opened it finds its journal there.
public final class OpensOnce {

    private static final int BYTES = 16;

    private final String code;
    private final DeviceSecret device;
    private final boolean demo;
    private final AtomicBoolean used = new AtomicBoolean();

    /// @param demo see [care.plumbline.server.http.Options#demo]
    public OpensOnce(DeviceSecret device, SecureRandom random, boolean demo) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        this.code = HexFormat.of().formatHex(bytes);
        this.device = device;
        this.demo = demo;
    }

    /// Where to point the browser.
    public String path() {
        return "/demo/" + code;
    }

    public void addTo(Routes routes) {
        routes.on(PAGE, "/demo/{code}", this::open);
    }

    private Reply open(Visit visit) {
        return visit.part("code").equals(code) && used.compareAndSet(false, true)
                ? new Reply.GoTo("/today", List.of(Cookies.device(device, visit.secure(), demo)))
                : Reply.GoTo.path("/");
    }
}
