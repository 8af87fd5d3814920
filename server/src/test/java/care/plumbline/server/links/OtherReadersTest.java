package care.plumbline.server.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import care.plumbline.core.json.Json;
import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.links.HerBrowser.Link;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Promise: a program that others wrote (`bin/link-readers`) opens her links, and refuses what has to be refused. Left
/// out where there is no npm, or no way to what it installs.
class OtherReadersTest {

    private static final String CODE = "271828";

    private Server server;
    private Visitor she;

    @BeforeEach
    void open() throws Exception {
        Process there = new ProcessBuilder("../bin/link-readers", "none", "Ama")
                .redirectErrorStream(true)
                .start();
        there.getInputStream().readAllBytes();
        assumeTrue(there.waitFor(3, TimeUnit.MINUTES) && there.exitValue() == 0, "npm");
        server = Server.inTheMorning();
        she = new Visitor(server);
        she.post("/begin", "once", UUID.randomUUID().toString(), "k.activity_1", "stairs");
    }

    @AfterEach
    void close() {
        if (server != null) {
            server.close();
        }
    }

    private static Json.Keys opens(String link, String... more) throws Exception {
        List<String> words =
                new ArrayList<>(List.of(Path.of("../bin/link-readers").toString(), link, "Ama"));
        words.addAll(List.of(more));
        Process reader = new ProcessBuilder(words).start();
        String says = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(reader.waitFor(1, TimeUnit.MINUTES), "it ends");
        return (Json.Keys) Json.read(says.strip());
    }

    private static void refuses(String as, String link, String... more) throws Exception {
        assertEquals(new Json.Text(as), opens(link, more).at("refused"));
    }

    private static void sees(Link link, String... more) throws Exception {
        assertTrue(opens(link.whole(), more).at("opened").text().contains("quillwort"));
    }

    @Test
    void it_opens_what_she_shows_within_the_manifest_and_beside_it() throws Exception {
        Link link = HerBrowser.shows(server, she, CODE);
        sees(link, CODE);
        sees(link, CODE, "10");
        assertTrue(
                opens("https://viewer.example/#" + link.whole(), CODE).has("opened"),
                "behind any page that shows links");
    }

    @Test
    void it_refuses_without_the_code_and_with_a_wrong_one() throws Exception {
        Link link = HerBrowser.shows(server, she, CODE);
        refuses("SHLInvalidPasscodeError", link.whole());
        refuses("SHLInvalidPasscodeError", link.whole(), "000000");
        sees(link, CODE);
    }

    @Test
    void it_refuses_what_is_over_or_taken_back() throws Exception {
        Link over = HerBrowser.shows(server, she, CODE);
        server.passes(Duration.ofDays(15));
        refuses("SHLManifestNotFoundError", over.whole(), CODE);
        she.open("/settings/links").press("button[value=take]");
        Link link = HerBrowser.shows(server, she, CODE);
        she.open("/settings/links").press("button[value=take]");
        refuses("SHLManifestNotFoundError", link.whole(), CODE);
    }

    @Test
    void it_refuses_what_somebody_changed() throws Exception {
        Link link = HerBrowser.fresh(server);
        String jwe = HerBrowser.seal(HerBrowser.WORDS, link.key(), "application/fhir+json");
        int at = jwe.lastIndexOf('.') - 5;
        String changed = jwe.substring(0, at) + (jwe.charAt(at) == 'A' ? 'B' : 'A') + jwe.substring(at + 1);
        assertEquals(204, HerBrowser.send(server, she, link, changed, CODE).status());
        refuses("SHLDecryptionError", link.whole(), CODE);
        Link other = new Link(link.id(), HerBrowser.drawn(32), link.url());
        refuses("SHLDecryptionError", other.whole(), CODE);
    }
}
