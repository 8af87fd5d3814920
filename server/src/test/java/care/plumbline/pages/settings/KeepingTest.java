package care.plumbline.pages.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Companion;
import care.plumbline.server.Phone;
import care.plumbline.server.seal.DeviceSecret;
import care.plumbline.server.store.Journals;
import care.plumbline.server.store.Sqlite;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KeepingTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    private Path folder;

    @Test
    void the_copy_holds_every_answer_with_the_very_letters() throws Exception {
        List<String> words =
                List.of("Ménage à \"trois\" steps \\ & <b>up</b>", "  two\tlines\nand 🌊  ", "ಬೆನ್ನು %41 + ;=");
        try (Companion companion = new Companion(folder)) {
            Phone phone = companion.phone();
            phone.begin("activity_1", words.get(0), "activity_2", words.get(1), "leg_raise_heavy", "no");
            phone.post("/begin", "k.activity_3", words.get(2));
            HttpResponse<String> copy = phone.get("/settings/export.json");
            assertEquals(
                    "application/json",
                    copy.headers().firstValue("Content-Type").orElseThrow());
            assertEquals(
                    "attachment; filename=\"plumbline-2026-11-22.json\"",
                    copy.headers().firstValue("Content-Disposition").orElseThrow());
            assertEquals("no-store", copy.headers().firstValue("Cache-Control").orElseThrow());
            var said = new ArrayList<String>();
            for (JsonNode one :
                    JsonMapper.builder().build().readTree(copy.body()).path("entries")) {
                JsonNode entry = one.path("entry");
                said.add(entry.path("question").stringValue() + "=" + letters(entry.path("answer")));
            }
            assertEquals(
                    List.of(
                            "activity_1=" + words.get(0),
                            "activity_2=" + words.get(1),
                            "leg_raise_heavy=false",
                            "activity_3=" + words.get(2)),
                    said);
        }
    }

    /// The one value in an answer, whatever it is called.
    private static String letters(JsonNode answer) {
        JsonNode last = answer;
        for (JsonNode child : answer) {
            last = child;
        }
        return last.asString();
    }

    @Test
    void a_stranger_is_told_that_there_is_nothing_to_take() throws Exception {
        try (Companion companion = new Companion(folder)) {
            HttpResponse<String> copy = companion.phone().get("/settings/export.json");
            assertEquals(200, copy.statusCode());
            assertTrue(copy.body().contains("There is nothing to take"));
        }
    }

    @Test
    void after_erasing_nothing_of_hers_is_left_anywhere() throws Exception {
        String planted = "numbnessasaddle";
        try (Companion companion = new Companion(folder)) {
            Phone phone = companion.phone();
            phone.begin("activity_1", planted);
            DeviceSecret device = DeviceSecret.parse(phone.cookie(Phone.DEVICE));
            Phone second = companion.phone();
            second.hold(Phone.DEVICE, anotherDevice(device).cookie());
            assertTrue(second.get("/settings/export.json").body().contains(planted), "the second device opens it");
            String journal = device.journal().text();
            assertTrue(everything().contains(journal), "before");

            String asked = phone.get("/settings/erase").body();
            assertTrue(asked.contains("1 answer."), asked);
            HttpResponse<String> erased = phone.post("/settings/erase", "sure", "yes");

            assertEquals(303, erased.statusCode());
            assertEquals(
                    "/settings/erased", erased.headers().firstValue("Location").orElseThrow());
            assertEquals(
                    "\"cache\"", erased.headers().firstValue("Clear-Site-Data").orElseThrow());
            assertEquals("", phone.cookie(Phone.DEVICE));
            assertEquals("", phone.cookie(Phone.VIEW));
            assertTrue(phone.get("/settings/erased").body().contains("Everything is erased"));
            assertFalse(everything().contains(journal), "the name of her journal");
            assertFalse(everything().contains(planted), "her words");
            phone.hold(Phone.DEVICE, device.cookie());
            for (Phone one : List.of(phone, second)) {
                assertTrue(one.get("/settings/export.json").body().contains("There is nothing to take"));
                assertEquals(
                        "/",
                        one.get("/questions").headers().firstValue("Location").orElseThrow());
                one.post("/settings/leave-out", "what", "00000000", "value", "yes");
            }
            assertFalse(everything().contains(journal), "nor does trying to write bring it back");
        }
    }

    private DeviceSecret anotherDevice(DeviceSecret first) throws Exception {
        try (Journals journals = new Journals(Sqlite.open(folder), RANDOM)) {
            DeviceSecret second = DeviceSecret.random(first.journal(), RANDOM);
            assertTrue(journals.addLock(journals.unlock(first).orElseThrow(), second));
            return second;
        }
    }

    private String everything() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Test
    void one_tap_alone_erases_nothing() throws Exception {
        try (Companion companion = new Companion(folder)) {
            Phone phone = companion.phone();
            phone.begin("activity_1", "stairs");
            assertEquals(422, phone.post("/settings/erase").statusCode());
            assertEquals(422, phone.post("/settings/erase", "sure", "no").statusCode());
            phone.get("/settings/erase");
            assertEquals(
                    "/settings/erase",
                    phone.get("/settings/erased")
                            .headers()
                            .firstValue("Location")
                            .orElseThrow());
            assertTrue(phone.get("/settings/export.json").body().contains("stairs"));
        }
    }

    @Test
    void a_stranger_may_erase_what_her_device_holds() throws Exception {
        try (Companion companion = new Companion(folder)) {
            Phone phone = companion.phone();
            phone.post("/view", "wish", "theme", "value", "NIGHT");
            assertEquals(303, phone.post("/settings/erase", "sure", "yes").statusCode());
            assertEquals("", phone.cookie(Phone.VIEW));
        }
    }
}
