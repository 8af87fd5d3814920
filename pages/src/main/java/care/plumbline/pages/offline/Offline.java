package care.plumbline.pages.offline;

import static care.plumbline.pages.reply.Routes.Kind.EVERYBODY;

import care.plumbline.pages.danger.Numbers;
import care.plumbline.pages.frame.Assets;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Content;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.visit.Visit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What her phone keeps against the time without a network, and the page that takes the place of ours when
/// she leaves at once.
///
/// Nothing of hers is ever kept: [Routes.Kind#EVERYBODY] pages open no journal.
public final class Offline {

    /// The danger signs as the phone keeps them.
    public static final String SIGNS = "/offline/safety";

    private static final String PAGE = "/offline";
    private static final String AWAY = "/away";

    /// What stands in for the answer to a form that could not be sent.
    private static final String UNSENT = "/offline/unsent";

    private final Reply worker;
    private final Reply manifest;
    private final String neutralIcons;

    /// @param worker the text of the service worker, without the addresses of this build
    public Offline(Assets assets, String worker) {
        this.worker = file(addresses(assets) + worker, "text/javascript;charset=utf-8");
        this.manifest = manifest(
                "Plumbline",
                icon(assets, "plumb-180.png", "180x180", "any") + ",\n    "
                        + icon(assets, "plumb-512.png", "512x512", "any") + ",\n    "
                        + icon(assets, "plumb-mask.svg", "any", "maskable"));
        this.neutralIcons = icon(assets, "notes-180.png", "180x180", "any") + ",\n    "
                + icon(assets, "notes.svg", "any", "maskable");
    }

    /// What a home screen is told. The neutral one names nothing of ours.
    private static Reply manifest(String name, String icons) {
        return file("""
                {
                  "name": "NAME",
                  "short_name": "NAME",
                  "start_url": "/",
                  "scope": "/",
                  "display": "standalone",
                  "background_color": "#fbf6ef",
                  "theme_color": "#fbf6ef",
                  "icons": [
                    ICONS
                  ]
                }
                """.replace("NAME", name).replace("ICONS", icons), "application/manifest+json");
    }

    private static String icon(Assets assets, String file, String sizes, String purpose) {
        String type = file.endsWith(".svg") ? "image/svg+xml" : "image/png";
        return "{\"src\": \"" + assets.href(file) + "\", \"sizes\": \"" + sizes + "\", \"type\": \"" + type
                + "\", \"purpose\": \"" + purpose + "\"}";
    }

    /// What stands before the worker: the addresses of this build. Another build is another text, which is how a
    /// browser notices.
    private static String addresses(Assets assets) {
        String files = list(assets.hrefs());
        return """
                const build = "BUILD";
                const files = [FILES];
                const pages = [PAGES];
                """.replace("BUILD", Tag.of("build", files).letters())
                .replace("FILES", files)
                .replace("PAGES", list(List.of(PAGE, UNSENT, SIGNS, AWAY)));
    }

    private static String list(List<String> addresses) {
        return addresses.stream().map(one -> '"' + one + '"').collect(Collectors.joining(", "));
    }

    private static Reply file(String text, String type) {
        return new Reply.Bytes(Content.asIs(text.getBytes(StandardCharsets.UTF_8)), type, false, Optional.empty());
    }

    public void addTo(Routes routes) {
        routes.on(EVERYBODY, "/sw.js", _ -> worker)
                .on(EVERYBODY, "/manifest.webmanifest", _ -> manifest)
                .on(
                        EVERYBODY,
                        "/notes.webmanifest",
                        visit -> manifest(visit.words().frame().notes(), neutralIcons))
                .on(EVERYBODY, PAGE, Offline::page)
                .on(EVERYBODY, UNSENT, Offline::unsent)
                .on(EVERYBODY, AWAY, _ -> away())
                .on(EVERYBODY, AWAY + "/now", _ -> new Reply.Left(away()))
                .on(EVERYBODY, AWAY + "/over", _ -> new Reply.Returned());
    }

    /// The page that takes the place of ours, until she opens us herself.
    public static Reply.Shown away() {
        return Reply.Shown.ok(JteawayGenerated::render, new AwayPage(), Title.KITCHEN, Tab.NONE);
    }

    private static Reply unsent(Visit visit) {
        return Reply.Shown.ok(
                JteunsentGenerated::render, new OfflinePage(Numbers.of(visit)), Title.PLUMBLINE, Tab.NONE);
    }

    private static Reply page(Visit visit) {
        return Reply.Shown.ok(
                JteofflineGenerated::render, new OfflinePage(Numbers.of(visit)), Title.PLUMBLINE, Tab.NONE);
    }
}
