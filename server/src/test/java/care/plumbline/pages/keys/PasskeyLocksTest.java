package care.plumbline.pages.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.server.MadeUpAuthenticator;
import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.testing.Any;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Promise: a passkey opens the journal it was added to, as often as she shows it and never by what was shown before;
/// whatever in its answer is not as it was asked for opens nothing, and the store knows nothing that would.
class PasskeyLocksTest {

    private static final String HERS = "stairs with the pram";
    private static final String UNFIT = "That did not fit, or took too long. Nothing was changed.";
    private static final String UNKNOWN = "No journal on this server belongs to this passkey.";

    private static final String SURE = "[data-asks] button[name=sure]";

    private Server server;
    private Visitor she;

    @BeforeEach
    void open() {
        server = Server.inTheMorning();
        she = woman(HERS);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Visitor woman(String said) {
        Visitor one = visitor();
        one.post("/begin", "once", UUID.randomUUID().toString(), "k.activity_1", said);
        makesASheet(one);
        return one;
    }

    private Visitor visitor() {
        return new Visitor(server).by("localhost");
    }

    private MadeUpAuthenticator device() {
        return new MadeUpAuthenticator(origin());
    }

    private String origin() {
        return "http://localhost:" + server.port();
    }

    private static void makesASheet(Visitor one) {
        one.open("/settings/sheet").press("form[action=/settings/sheet] button");
        List<String> words = one.page().select(".sheet-words li").eachText();
        List<String> typed = new ArrayList<>();
        one.page()
                .select("form[action=/settings/sheet/check] input[id]")
                .forEach(field -> typed.addAll(List.of(
                        field.attr("name"),
                        words.get(Integer.parseInt(field.attr("name").replace("word", "")) - 1))));
        one.press("form[action=/settings/sheet/check] button", typed.toArray(String[]::new));
    }

    private static String[] fields(Map<String, String> form) {
        return form.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private static JsonNode making(Visitor one) {
        return MadeUpAuthenticator.asked(one, "/settings/passkey/ask");
    }

    private static JsonNode opening(Visitor one) {
        return MadeUpAuthenticator.asked(one, "/open/passkey/ask");
    }

    private static MadeUpAuthenticator adds(Visitor one, MadeUpAuthenticator device) {
        one.post("/settings/passkey", fields(device.made(making(one))));
        return device;
    }

    private static int passkeys(Visitor one) {
        return one.open("/settings/locks").page().select("[data-lock=passkey]").size();
    }

    private Visitor shows(Map<String, String> answer) {
        return visitor().post("/open/passkey", fields(answer));
    }

    private static String saved(Visitor one) {
        return one.open("/settings/export.json").page().text();
    }

    private static void opensNothing(Visitor tried, String because) {
        assertEquals(422, tried.status(), because);
        assertTrue(tried.says().contains(because), tried::says);
        assertTrue(tried.cookies().isEmpty(), because);
    }

    /// With one bit of one field turned.
    private static Map<String, String> bent(Map<String, String> form, String field) {
        byte[] bytes = Base64Text.bytes(form.getOrDefault(field, ""));
        bytes[bytes.length - 1] ^= 1;
        form.put(field, Base64Text.of(bytes));
        return form;
    }

    @Test
    void a_passkey_opens_the_same_journal_on_a_new_device_and_each_writes_into_it() {
        MadeUpAuthenticator device = adds(she, device());
        assertEquals("/settings/locks", she.path());
        assertEquals(1, passkeys(she));
        Visitor next = shows(device.shown(opening(visitor())));
        assertEquals("/today", next.path());
        assertEquals(saved(she), saved(next));
        next.post("/begin", "once", UUID.randomUUID().toString(), "k.activity_2", "the sling");
        assertTrue(saved(she).contains("the sling"), "what one device writes the other reads");
        server.passes(Duration.ofSeconds(1));
        assertEquals("/today", shows(device.shown(opening(visitor()))).path(), "and once more");
    }

    @Test
    void what_was_shown_once_opens_nothing_again_not_even_on_a_server_that_never_saw_it() {
        MadeUpAuthenticator device = adds(she, device());
        server.passes(Duration.ofSeconds(1));
        Map<String, String> answer = device.shown(opening(visitor()));
        assertEquals("/today", shows(answer).path());
        opensNothing(shows(answer), UNFIT);
        server.restart();
        opensNothing(shows(answer), UNFIT);
    }

    @Test
    void what_one_server_asked_another_of_the_same_store_takes_for_some_minutes() {
        MadeUpAuthenticator device = adds(she, device());
        server.passes(Duration.ofSeconds(1));
        JsonNode asked = opening(visitor());
        server.restart();
        server.passes(Duration.ofMinutes(4));
        assertEquals("/today", shows(device.shown(asked)).path());
        JsonNode again = opening(visitor());
        server.passes(Duration.ofMinutes(6));
        opensNothing(shows(device.shown(again)), UNFIT);
    }

    @Test
    void a_signature_that_is_not_of_this_passkey_this_address_and_this_woman_opens_nothing() {
        MadeUpAuthenticator device = adds(she, device());
        server.passes(Duration.ofSeconds(1));
        for (String field : List.of("signature", "authenticator")) {
            opensNothing(shows(bent(device.shown(opening(visitor())), field)), UNFIT);
        }
        opensNothing(shows(bent(device.shown(opening(visitor())), "client")), UNFIT);
        Map<String, String> other = device.shown(opening(visitor()));
        other.put("client", device.shown(opening(visitor())).get("client"));
        opensNothing(shows(other), UNFIT);
        opensNothing(shows(device.at("https://example.org").shown(opening(visitor()))), UNFIT);
        opensNothing(shows(device.at(origin()).of("example.org").shown(opening(visitor()))), UNFIT);
        opensNothing(shows(device.of("localhost").seesNobody().shown(opening(visitor()))), UNFIT);
    }

    @Test
    void a_challenge_that_nobody_here_asked_or_asked_for_something_else_opens_nothing() {
        MadeUpAuthenticator device = adds(she, device());
        server.passes(Duration.ofSeconds(1));
        opensNothing(shows(device.shown(making(she))), UNFIT);
        String invented =
                "{\"challenge\":\"" + Base64Text.of(new byte[56]) + "\",\"salt\":\"cGx1bWJsaW5lIHBhc3NrZXkgMQ\"}";
        opensNothing(shows(device.shown(JsonMapper.shared().readTree(invented))), UNFIT);
        Visitor another = woman("nothing of hers");
        another.post("/settings/passkey", fields(device().made(making(she))));
        assertEquals(422, another.status());
        assertEquals(0, passkeys(another), "what was asked of her makes none for another");
    }

    @Test
    void another_secret_and_another_journal_open_nothing_of_hers() {
        MadeUpAuthenticator device = adds(she, device());
        Visitor another = woman("nothing of hers");
        MadeUpAuthenticator theirs = adds(another, device());
        server.passes(Duration.ofSeconds(1));
        opensNothing(shows(bent(device.shown(opening(visitor())), "secret")), UNKNOWN);
        for (String field : List.of("user", "secret")) {
            Map<String, String> mixed = theirs.shown(opening(visitor()));
            mixed.put(field, device.shown(opening(visitor())).get(field));
            opensNothing(shows(mixed), UNKNOWN);
        }
        Map<String, String> stolen = theirs.shown(opening(visitor()));
        Map<String, String> hers = device.shown(opening(visitor()));
        stolen.put("user", hers.get("user"));
        stolen.put("secret", hers.get("secret"));
        opensNothing(shows(stolen), UNFIT);
        another.post("/open/passkey", fields(device.shown(opening(visitor()))));
        assertFalse(saved(another).contains(HERS), "where a journal is open it stays that one");
    }

    @Test
    void whatever_somebody_sends_is_refused_and_breaks_nothing() {
        MadeUpAuthenticator device = adds(she, device());
        server.passes(Duration.ofSeconds(1));
        Any.tries(400, any -> {
            Map<String, String> made = garbled(any, device().made(making(she)));
            she.post("/settings/passkey", fields(made));
            assertTrue(she.status() < 500, made::toString);
            Map<String, String> shown = garbled(any, device.shown(opening(visitor())));
            Visitor tried = shows(shown);
            assertTrue(tried.status() < 500 && tried.cookies().isEmpty(), shown::toString);
        });
    }

    /// With one field cut, bent or filled with something else.
    private static Map<String, String> garbled(Any any, Map<String, String> form) {
        String field = any.of(List.copyOf(form.keySet()));
        byte[] bytes = Base64Text.bytes(form.getOrDefault(field, ""));
        int at = any.whole(0, bytes.length - 1);
        byte[] cut = Arrays.copyOf(bytes, at);
        bytes[at] ^= (byte) any.whole(1, 255);
        form.put(field, any.of(Base64Text.of(cut), Base64Text.of(bytes), "{}", "ä", Base64Text.of(new byte[at + 1])));
        return form;
    }

    @Test
    void what_is_not_as_it_was_asked_for_is_not_kept() {
        Map<String, String> good = device().made(making(she));
        good.remove("secret");
        she.post("/settings/passkey", fields(good));
        assertEquals(0, passkeys(she), "one without a secret");
        for (MadeUpAuthenticator wrong :
                List.of(device().seesNobody(), device().of("example.org"), device().at("https://example.org"))) {
            she.post("/settings/passkey", fields(wrong.made(making(she))));
            assertTrue(she.says().contains(UNFIT), she::says);
            assertEquals(0, passkeys(she));
        }
        Map<String, String> late = device().made(making(she));
        server.passes(Duration.ofMinutes(6));
        she.post("/settings/passkey", fields(late));
        assertEquals(0, passkeys(she));
    }

    @Test
    void one_that_was_taken_away_opens_nothing_and_the_last_lock_stays() {
        MadeUpAuthenticator device = adds(she, device());
        she.open("/settings/locks")
                .press("[data-lock=sheet] button[value=take]")
                .press(SURE);
        she.press("[data-lock=here] button[value=take]").press(SURE);
        server.passes(Duration.ofSeconds(1));
        Visitor next = shows(device.shown(opening(visitor())));
        assertEquals("/today", next.path(), "the passkey alone opens it");
        next.open("/settings/locks")
                .press("[data-lock=here] button[value=take]")
                .press(SURE);
        server.passes(Duration.ofSeconds(1));
        next = shows(device.shown(opening(visitor())));
        next.open("/settings/locks")
                .press("[data-lock=passkey] button[value=take]")
                .press(SURE);
        opensNothing(shows(device.shown(opening(visitor()))), UNKNOWN);
        assertEquals(
                0,
                next.open("/settings/locks").page().select("button[value=take]").size());
        next.post(
                "/settings/locks",
                "do",
                "take",
                "lock",
                next.find("input[name=lock]").attr("value"),
                "sure",
                "yes");
        assertEquals(200, next.open("/today").status(), "the last one stays");
    }

    @Test
    void what_she_must_not_lose_names_passkeys_where_she_has_one() {
        String every = "Lose every phone, every sheet and every passkey,";
        for (String path : List.of("/settings/locks", "/settings/sheet")) {
            assertFalse(she.open(path).says().contains(every), path);
        }
        adds(she, device());
        for (String path : List.of("/settings/locks", "/settings/sheet")) {
            assertTrue(she.open(path).says().contains(every), path);
        }
    }

    @Test
    void it_is_offered_once_something_else_opens_her_journal_and_only_where_the_server_has_a_name() {
        Visitor fresh = visitor();
        fresh.post("/begin", "once", UUID.randomUUID().toString(), "k.activity_1", "the sink");
        fresh.open("/settings/locks");
        assertEquals(0, fresh.page().select("#passkey").size());
        assertTrue(fresh.says().contains("Once you have a sheet, you can add a passkey too."), fresh::says);
        assertEquals(422, fresh.post("/settings/passkey/ask").status());
        makesASheet(fresh);
        assertEquals(1, fresh.open("/settings/locks").page().select("#passkey").size());
        Visitor byNumber = new Visitor(server);
        byNumber.cookies().putAll(fresh.cookies());
        byNumber.open("/settings/locks");
        assertEquals(0, byNumber.page().select("#passkey").size());
        assertFalse(byNumber.says().contains("passkey too"), byNumber::says);
        assertEquals(
                0, new Visitor(server).open("/open").page().select("#passkey").size());
        assertEquals(422, new Visitor(server).post("/open/passkey/ask").status());
    }

    @Test
    void nothing_in_the_store_or_the_log_opens_anything_and_erasing_ends_it() throws IOException {
        MadeUpAuthenticator device = device();
        Map<String, String> made = device.made(making(she));
        she.post("/settings/passkey", fields(made));
        server.passes(Duration.ofSeconds(1));
        Map<String, String> shown = device.shown(opening(visitor()));
        assertEquals("/today", shows(shown).path());
        String all = everything() + server.log();
        for (String field : List.of("id", "secret", "attestation", "client")) {
            assertFalse(all.contains(made.get(field)), field);
        }
        for (String field : List.of("secret", "signature")) {
            String raw = new String(Base64Text.bytes(shown.getOrDefault(field, "")), StandardCharsets.ISO_8859_1);
            assertFalse(all.contains(raw), field + " as bytes");
        }
        she.open("/settings/erase").press("button[value=yes]");
        server.passes(Duration.ofSeconds(1));
        opensNothing(shows(device.shown(opening(visitor()))), UNKNOWN);
    }

    private String everything() throws IOException {
        var all = new StringBuilder();
        try (Stream<Path> files = Files.walk(server.folder())) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
