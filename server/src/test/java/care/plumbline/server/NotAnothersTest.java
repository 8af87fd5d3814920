package care.plumbline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Drawings;
import care.plumbline.server.guides.GuideFolder;
import care.plumbline.server.http.AssetFiles;
import care.plumbline.server.links.HerBrowser;
import care.plumbline.testing.Any;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Promise: no address and no form shows or changes what is another woman's, whatever of hers somebody holds
/// but her key: her journal's name, the tags and names that stand on her pages, half of her cookie.
class NotAnothersTest {

    private static final List<String> HERS = List.of(
            "quillwort stairs",
            "marjoram on the phone",
            "sorrel basket",
            "the bergamot drawer",
            "the tansy physio",
            "the chervil thumb",
            "yarrow of the clinic");
    private static final String CODE = "314159";
    private static final String COOKIE = "__Host-plumbline";
    private static final int JOURNAL_BYTES = 16;

    private static Server server;
    private static Visitor she;
    private static Visitor another;
    private static HerBrowser.Link link;
    private static HerBrowser.Link theirs;

    /// What stands on her pages: addresses, and forms with all their fields.
    private static final Set<String> ADDRESSES = new LinkedHashSet<>();

    private static final List<Sent> FORMS = new ArrayList<>();

    private record Sent(String action, List<String> fields) {}

    @BeforeAll
    static void two_women() {
        server = Server.inTheMorning();
        she = Strong.woman(
                server,
                "tests",
                "activity_1=" + HERS.get(0),
                "contact_person=" + HERS.get(1),
                "own_words=" + HERS.get(2));
        another = Strong.woman(server, "tests", "activity_1=nothing of hers");
        she.open("/settings/sheet").press("form[action=/settings/sheet] button");
        List<String> words = she.page().select(".sheet-words li").eachText();
        List<String> typed = new ArrayList<>();
        she.page()
                .select("form[action=/settings/sheet/check] input[id]")
                .forEach(field -> typed.addAll(List.of(
                        field.attr("name"),
                        words.get(Integer.parseInt(field.attr("name").replace("word", "")) - 1))));
        she.press("form[action=/settings/sheet/check] button", typed.toArray(String[]::new));
        she.press("[data-lock=sheet] form:has([name=name]) button", "name", HERS.get(3));
        passkeys();
        link = HerBrowser.shows(server, she, CODE, "name", HERS.get(4), "answer", "yes");
        HerBrowser.asks(link.url(), "{\"recipient\":\"" + HERS.get(6) + "\",\"passcode\":\"" + CODE + "\"}");
        theirs = HerBrowser.shows(server, another, "112358");
        look();
    }

    /// From here on both reach the server by its name: there are passkeys for names only.
    private static void passkeys() {
        she = she.by("localhost");
        another = another.by("localhost");
        var thumb = new MadeUpAuthenticator("http://localhost:" + server.port());
        she.post("/settings/passkey", fields(thumb.made(MadeUpAuthenticator.asked(she, "/settings/passkey/ask"))));
        she.press("[data-lock=passkey] form:has([name=name]) button", "name", HERS.get(5));
        var shown = thumb.shown(MadeUpAuthenticator.asked(she, "/open/passkey/ask"));
        // All that leads to her journal but what only her thumb makes.
        shown.put("secret", Base64Text.of(new byte[32]));
        FORMS.add(new Sent("/open/passkey", List.of(fields(shown))));
        FORMS.add(new Sent("/open/passkey/ask", List.of()));
        FORMS.add(new Sent("/settings/passkey/ask", List.of()));
    }

    private static String[] fields(Map<String, String> form) {
        return form.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    /// Follows every link of hers, and notes every form.
    private static void look() {
        Web.routes(GuideFolder.bundled(), AssetFiles.read(), new Drawings(GuideFolder.figures(), "x")).all().stream()
                .filter(route -> route.method() == Routes.Method.GET && route.kind() != Routes.Kind.PICTURE)
                .map(Routes.Route::pattern)
                .filter(pattern -> !pattern.contains("{") && !pattern.startsWith("/away"))
                .forEach(ADDRESSES::add);
        Deque<String> open = new ArrayDeque<>(ADDRESSES);
        while (!open.isEmpty() && ADDRESSES.size() < 400) {
            Visitor at = she.twin().open(open.poll());
            at.page().select("main a[href^=/]").stream()
                    .map(link -> link.attr("href").split("#", 2)[0])
                    .filter(href -> !href.startsWith("/away") && !href.startsWith("/learn/"))
                    .filter(ADDRESSES::add)
                    .forEach(open::add);
            at.page().select("form[method=post]").forEach(form -> note(form, at.path()));
        }
    }

    private static void note(Element form, String page) {
        String action = form.attr("action").isEmpty() ? page : form.attr("action");
        List<String> fields = new ArrayList<>();
        form.select("input[name]:not([type=file]), textarea[name]")
                .forEach(field -> fields.addAll(List.of(
                        field.attr("name"),
                        field.attr("name").equals("once") ? UUID.randomUUID().toString() : field.val())));
        List<Element> buttons = form.select("button[name]");
        if (buttons.isEmpty()) {
            FORMS.add(new Sent(action, fields));
        }
        for (Element button : buttons) {
            var with = new ArrayList<>(fields);
            with.addAll(List.of(button.attr("name"), button.val()));
            FORMS.add(new Sent(button.hasAttr("formaction") ? button.attr("formaction") : action, with));
        }
    }

    private static String cookie(Visitor of) {
        return Objects.requireNonNull(of.cookies().get(COOKIE));
    }

    /// Whoever is not her.
    private static Visitor stranger(Any any) {
        byte[] hers = Base64Text.bytes(cookie(she));
        byte[] mixed = Base64Text.bytes(cookie(another));
        System.arraycopy(hers, 0, mixed, 0, JOURNAL_BYTES);
        byte[] none = Arrays.copyOf(Arrays.copyOf(hers, JOURNAL_BYTES), hers.length);
        byte[] bent = hers.clone();
        bent[any.whole(JOURNAL_BYTES, hers.length - 1)] ^= (byte) (1 << any.whole(0, 7));
        String held = any.of(
                cookie(another),
                Base64Text.of(mixed),
                Base64Text.of(none),
                Base64Text.of(bent),
                cookie(she).substring(0, cookie(she).length() - 1),
                "");
        Visitor stranger = new Visitor(server).by("localhost");
        if (!held.isEmpty()) {
            stranger.cookies().put(COOKIE, held);
        }
        return stranger;
    }

    private static void showsNothing(Visitor stranger, String where) {
        String html = stranger.page().html();
        for (String word : HERS) {
            assertFalse(html.contains(word), where + " shows " + word);
        }
    }

    private static String saved() {
        return she.twin().open("/settings/export.json").page().text();
    }

    private static String locks() {
        return she.twin().open("/settings/locks").says()
                + she.twin().open("/settings/links").says();
    }

    @Test
    void her_own_pages_show_what_is_hers_or_the_rest_would_prove_nothing() {
        String all = ADDRESSES.stream()
                .map(address -> she.twin().open(address).page().html())
                .reduce("", String::concat);
        HERS.forEach(word -> assertTrue(all.contains(word), word));
        assertTrue(
                ADDRESSES.size() > 60 && FORMS.size() > 60,
                ADDRESSES.size() + " addresses, " + FORMS.size() + " forms");
    }

    @Test
    void no_address_of_hers_shows_a_word_of_hers_to_another() {
        for (String address : ADDRESSES) {
            showsNothing(another.twin().open(address), address);
        }
        Any.tries(600, any -> {
            String address = any.of(List.copyOf(ADDRESSES));
            showsNothing(stranger(any).open(address), address);
        });
    }

    @Test
    void no_link_of_hers_opens_by_another_name_another_code_or_the_key_of_another() {
        String sealed = HerBrowser.asks(link, CODE).file("embedded");
        Any.tries(300, any -> {
            byte[] name = Base64Text.bytes(link.id());
            name[any.whole(0, name.length - 1)] ^= (byte) (1 << any.whole(0, 7));
            String id =
                    any.of(Base64Text.of(name), link.id().substring(1), link.id() + "A", theirs.id(), theirs.url(), "");
            String code = any.of("112358", "");
            String more = any.of("", "/" + Base64Text.of(name), "/0.9999999999." + Base64Text.of(name));
            String body = "{\"recipient\":\"x\",\"passcode\":\"" + code + "\"}";
            var answer = more.isEmpty()
                    ? HerBrowser.asks(server.address() + "/s/" + id, body)
                    : HerBrowser.fetches(link.url() + more);
            assertTrue(answer.status() < 500, id + " " + answer.status());
            assertFalse(answer.body().contains(sealed), id + more);
        });
        assertThrows(IllegalStateException.class, () -> HerBrowser.open(sealed, theirs.key()));
        assertEquals(401, HerBrowser.asks(link, "112358").status(), "the code of another link");
        assertEquals(200, HerBrowser.asks(link, CODE).status(), "and hers still opens it");
        showsNothing(another.twin().open("/settings/links"), "/settings/links");
    }

    @Test
    void no_form_of_hers_sent_by_another_changes_what_is_hers() {
        String before = saved();
        String locks = locks();
        Any.tries(600, any -> {
            Sent form = any.of(FORMS);
            Visitor stranger = stranger(any);
            stranger.post(form.action(), form.fields().toArray(String[]::new));
            assertTrue(stranger.status() < 500, form.action() + " " + stranger.status());
            if (form.fields().stream().noneMatch(HERS::contains)) {
                showsNothing(stranger, form.action());
            }
        });
        assertEquals(before, saved());
        assertEquals(locks, locks());
    }
}
