package care.plumbline.server.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Phone;
import care.plumbline.server.Server;
import care.plumbline.server.material.Material;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What looks through her camera, as a server hands it out.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SightFilesTest {

    private static final byte[] LARGE = new byte[8_000_000];
    private static final String MARK = "0123456789";

    private Server server;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        for (String name : SightFiles.TYPES.keySet()) {
            Files.writeString(folder.resolve(name), "// " + name);
        }
        new Random(1).nextBytes(LARGE);
        Files.write(folder.resolve("full.bin"), LARGE);
        Files.writeString(folder.resolve("secret.txt"), "not ours");
        Files.writeString(folder.resolve(SightFiles.MARK), MARK + "\n");
        server = Server.showing(Material.built(Optional.empty(), Optional.of(new SightFiles(folder))));
    }

    @AfterAll
    void close() {
        server.close();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return new Phone(server.port()).get(path);
    }

    @Test
    void each_file_says_what_it_is_is_kept_for_ever_and_may_load_this_site_alone() throws Exception {
        for (var file : SightFiles.TYPES.entrySet()) {
            HttpResponse<String> answer = get("/sight/" + MARK + "/" + file.getKey());
            assertEquals(200, answer.statusCode(), file.getKey());
            assertEquals(
                    file.getValue(), answer.headers().firstValue("Content-Type").orElseThrow());
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElseThrow();
            assertTrue(policy.contains("connect-src 'self'") && policy.contains("default-src 'none'"), policy);
            assertFalse(policy.contains("http") || policy.contains("'unsafe-eval'"), policy);
            assertTrue(
                    answer.headers().firstValue("Cache-Control").orElseThrow().contains("immutable"));
            assertTrue(answer.headers()
                    .firstValue("Permissions-Policy")
                    .orElseThrow()
                    .contains("camera=()"));
        }
    }

    @Test
    void a_large_file_comes_as_it_is() throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        new Phone(server.port())
                                .request("/sight/" + MARK + "/full.bin")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertArrayEquals(LARGE, answer.body());
    }

    @Test
    void machine_code_may_run_below_this_address_and_nowhere_else() throws Exception {
        assertTrue(SightFiles.POLICY.contains("'wasm-unsafe-eval'"));
        assertFalse(Headers.POLICY.contains("wasm"));
        for (String page : new String[] {"/", "/coach", "/coach/look?c=lift"}) {
            assertEquals(
                    Headers.POLICY,
                    get(page).headers().firstValue("Content-Security-Policy").orElseThrow(),
                    page);
        }
    }

    @Test
    void no_other_file_and_no_other_mark_is_answered() throws Exception {
        for (String path : new String[] {
            "/sight/" + MARK + "/secret.txt",
            "/sight/" + MARK + "/mark",
            "/sight/" + MARK + "/../" + MARK + "/secret.txt",
            "/sight/ffffffffff/coach.js",
            "/sight/coach.js",
            "/sight/"
        }) {
            assertEquals(404, get(path).statusCode(), path);
        }
    }

    @Test
    void a_folder_without_its_mark_is_no_folder_yet(@TempDir Path empty) {
        assertEquals(Optional.empty(), new SightFiles(empty).folder());
        assertTrue(new SightFiles(empty).all().isEmpty());
    }
}
