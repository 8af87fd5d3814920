package care.plumbline.server.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.journal.seal.JournalId;
import care.plumbline.server.Companion;
import care.plumbline.server.Phone;
import care.plumbline.server.Wire;
import care.plumbline.server.seal.DeviceSecret;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "same-origin | -                      | localhost      | 303",
                "same-origin | http://evil.example    | localhost      | 303",
                "cross-site  | http://localhost       | localhost      | 422",
                "same-site   | -                      | localhost      | 422",
                "none        | -                      | localhost      | 422",
                "nonsense    | -                      | localhost      | 422",
                "-           | http://localhost       | localhost      | 303",
                "-           | http://localhost:8080  | localhost:8080 | 303",
                "-           | http://localhost       | LOCALHOST      | 303",
                "-           | http://localhost:1     | localhost:2    | 422",
                "-           | http://evil.example    | localhost      | 422",
                "-           | null                   | localhost      | 422",
                "-           | http://localhost@evil  | localhost      | 422",
                "-           | http://[broken         | localhost      | 422",
                "-           | -                      | localhost      | 422"
            })
    void only_our_own_pages_may_send_a_form(String site, String origin, String host, int status) throws Exception {
        try (Companion companion = new Companion(folder)) {
            String head = "POST /view HTTP/1.1\r\nHost: " + host + "\r\n"
                    + (site == null ? "" : "Sec-Fetch-Site: " + site + "\r\n")
                    + (origin == null ? "" : "Origin: " + origin + "\r\n");
            Wire.Answer answer = Wire.send(companion.port(), head, "wish=theme&value=NIGHT");
            assertEquals(status, answer.status(), answer.text());
            assertEquals(status == 303, answer.text().contains("Set-Cookie:"), "takes the wish or does not");
        }
    }

    @Test
    void whoever_asks_too_often_is_told_so_on_a_page() throws Exception {
        try (Companion companion = new Companion(folder, new Allowance(1, 20, 1000, 1000, 512))) {
            Phone phone = companion.phone();
            HttpResponse<String> last = phone.get("/safety");
            for (int i = 0; i < 60 && last.statusCode() == 200; i++) {
                last = phone.get("/safety");
            }
            assertIsAskedToWait(last);
        }
    }

    @Test
    void whoever_writes_too_often_is_told_so_on_a_page() throws Exception {
        try (Companion companion = new Companion(folder, new Allowance(1000, 1000, 5, 1000, 512))) {
            Phone phone = companion.phone();
            for (int i = 0; i < 5; i++) {
                assertEquals(
                        303,
                        phone.post("/view", "wish", "theme", "value", "DAY").statusCode());
            }
            assertIsAskedToWait(phone.post("/view", "wish", "theme", "value", "DAY"));
            assertEquals(200, phone.get("/settings").statusCode(), "reading goes on");
        }
    }

    @Test
    void one_address_begins_no_endless_journals() throws Exception {
        try (Companion companion = new Companion(folder, new Allowance(1000, 1000, 1000, 3, 512))) {
            for (int i = 0; i < 3; i++) {
                companion.phone().begin();
            }
            assertIsAskedToWait(companion.phone().post("/begin"));
        }
    }

    @Test
    void made_up_keys_of_journals_do_not_get_around_it() throws Exception {
        try (Companion companion = new Companion(folder, new Allowance(1000, 1000, 5, 3, 512))) {
            int taken = 0;
            for (int i = 0; i < 20; i++) {
                Phone forger = companion.phone();
                forger.hold(
                        Phone.DEVICE,
                        DeviceSecret.random(JournalId.random(RANDOM), RANDOM).cookie());
                taken += forger.post("/begin").statusCode() == 303 ? 1 : 0;
            }
            assertEquals(3, taken);
        }
    }

    private static void assertIsAskedToWait(HttpResponse<String> answer) {
        assertEquals(429, answer.statusCode());
        assertEquals("5", answer.headers().firstValue("Retry-After").orElseThrow());
        assertTrue(answer.body().contains("Wait a few seconds and try again."), answer.body());
    }

    @ParameterizedTest
    @CsvSource({"65536, 303", "65537, 422", "200000, 422"})
    void a_form_of_more_than_64_kilobytes_is_refused(int size, int status) throws Exception {
        try (Companion companion = new Companion(folder)) {
            String wish = "wish=theme&value=NIGHT&filler=";
            Wire.Answer answer = form(companion, wish + "x".repeat(size - wish.length()));
            assertEquals(status, answer.status(), answer.text());
        }
    }

    @Test
    void far_more_is_not_even_read() throws Exception {
        try (Companion companion = new Companion(folder)) {
            int status = form(companion, "x".repeat(6_000_000)).status();
            assertTrue(status == 413 || status == 0, "says so or hangs up, but said " + status);
        }
    }

    @Test
    void a_form_sent_in_pieces_is_held_to_the_same_size() throws Exception {
        try (Companion companion = new Companion(folder)) {
            String piece = "1000\r\n" + "x".repeat(0x1000) + "\r\n";
            var head = "POST /view HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
                    + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n" + piece.repeat(40) + "0\r\n\r\n";
            Wire.Answer answer = Wire.exactly(companion.port(), Wire.bytes(head));
            assertTrue(answer.status() == 422 || answer.status() == 413, answer.text());
        }
    }

    @ParameterizedTest
    @CsvSource({"400, 303", "401, 422", "20000, 422"})
    void a_form_of_too_many_fields_is_refused(int fields, int status) throws Exception {
        try (Companion companion = new Companion(folder)) {
            String more = "&a=".repeat(fields - 2);
            assertEquals(
                    status, form(companion, "wish=theme&value=NIGHT" + more).status());
        }
    }

    private static Wire.Answer form(Companion companion, String body) throws IOException {
        return Wire.send(
                companion.port(), "POST /view HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n", body);
    }
}
