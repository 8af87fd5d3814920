package care.plumbline.pages.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Reminders are files for her own calendar, read here by a reader that is not ours.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemindersTest {

    private final Server server = Server.inTheMorning();

    @AfterAll
    void close() {
        server.close();
    }

    private String file(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertEquals(200, answer.statusCode());
            assertEquals(
                    "text/calendar; charset=utf-8",
                    answer.headers().firstValue("content-type").orElseThrow());
            return answer.body();
        }
    }

    @Test
    void every_file_is_a_calendar_of_one_event_that_says_nothing_of_her()
            throws IOException, InterruptedException, ParserException {
        List<String> links = new Visitor(server)
                .open("/settings/reminders")
                .page()
                .select("a[download]")
                .eachAttr("href");
        assertEquals(8, links.size());
        for (String link : links) {
            String text = file(link);
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            calendar.validate(true);
            VEvent event = (VEvent) calendar.getComponent(Component.VEVENT).orElseThrow();
            assertEquals(
                    "Notes", event.getProperty(Property.SUMMARY).orElseThrow().getValue());
            assertEquals(1, event.getAlarms().size());
            assertFalse(text.toLowerCase(Locale.ROOT).contains("plumb"), text);
            assertTrue(text.lines().allMatch(line -> line.length() <= 75), text);
        }
    }

    @Test
    void three_days_a_week_begin_on_the_next_of_them() throws IOException, InterruptedException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(file("/settings/reminders/three/1230")));
        VEvent event = (VEvent) calendar.getComponent(Component.VEVENT).orElseThrow();
        assertEquals(
                LocalDateTime.of(2026, 11, 23, 12, 30),
                ((DtStart<?>) event.getProperty(Property.DTSTART).orElseThrow()).getDate());
        RRule<?> rule = (RRule<?>) event.getProperty(Property.RRULE).orElseThrow();
        assertEquals("FREQ=WEEKLY;BYDAY=MO,WE,FR", rule.getValue());
    }

    @Test
    void another_time_is_no_page() {
        Visitor visitor = new Visitor(server).open("/settings/reminders/daily/0317");
        assertEquals(404, visitor.status());
    }
}
