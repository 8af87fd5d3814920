package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.journal.text.EntryText;
import care.plumbline.pages.frame.Assets;
import care.plumbline.phone.Companion;
import care.plumbline.phone.Companion.Answered;
import care.plumbline.phone.Companion.Request;
import care.plumbline.pressed.Bundled;
import care.plumbline.server.Phone;
import care.plumbline.server.Server;
import care.plumbline.server.http.AssetFiles;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// Promise: what was changed in a saved file is named and nothing of it comes in; what another version wrote comes in,
/// and she is told how much that is.
class ChangedOnTheWayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final Guide GUIDE = Bundled.guide();
    private static final Assets ASSETS = AssetFiles.read().addresses();

    private static Companion phone() {
        return Companion.of(GUIDE, Bundled.figures(), ASSETS);
    }

    private static Answered bring(Companion phone, String file) {
        String body = "once=" + UUID.randomUUID() + "&file=" + URLEncoder.encode(file, StandardCharsets.UTF_8);
        return phone.answer(new Request("POST", "/bring", body, "", "IE", "Z", Server.MORNING.toEpochMilli(), ""));
    }

    private static String get(Companion phone, String path) {
        return phone.answer(new Request("GET", path, "", "", "IE", "Z", Server.MORNING.toEpochMilli(), ""))
                .text();
    }

    /// A file as a home saves it that knows what stands in it.
    private static String saved(Entry... entries) {
        Companion phone = phone();
        bring(phone, EntryText.export(AnyWoman.pages(List.of(entries))));
        return get(phone, "/settings/export.json");
    }

    private static Entry answered(Question question, Answer answer) {
        return new Entry.Answered(DAY, question.id(), answer);
    }

    private static Answer right(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.YesNo _ -> new Answer.YesNo(false);
            case QuestionKind.OneOf(var choices) ->
                new Answer.One(choices.getFirst().code());
            case QuestionKind.Scored(var choices) ->
                new Answer.One(choices.getFirst().code());
            case QuestionKind.AnyOf(var choices) ->
                new Answer.Several(Set.of(choices.getFirst().code()));
            case QuestionKind.Amount(var _, long min, long _) -> new Answer.Amount(min);
            case QuestionKind.Rating _ -> new Answer.Amount(3);
            case QuestionKind.Measure(var _, double min, double _) -> new Answer.Measure(min);
            case QuestionKind.Day _ -> new Answer.Day(DAY.minusDays(40));
            case QuestionKind.Words _ -> new Answer.Words("It aches.");
        };
    }

    /// What no question of a kind takes, as it stands in a file, with what the page says was found.
    private static Map<String, String> wrong(QuestionKind kind) {
        var wrong = new LinkedHashMap<String, String>();
        switch (kind) {
            case QuestionKind.YesNo _ -> {
                wrong.put("{\"yes\":\"no\"}", "");
                wrong.put("{\"amount\":1}", "1");
            }
            case QuestionKind.OneOf _, QuestionKind.Scored _ -> {
                wrong.put("{\"one\":\"low-bakk\"}", "low-bakk");
                wrong.put("{\"yes\":true}", "yes");
            }
            case QuestionKind.AnyOf(var choices) -> {
                String first = choices.getFirst().code();
                wrong.put("{\"several\":[\"" + first + "\",\"low-bakk\"]}", "low-bakk");
                wrong.put("{\"one\":\"" + first + "\"}", first);
            }
            case QuestionKind.Amount(var _, long min, long max) -> {
                wrong.put("{\"amount\":" + (max + 1) + "}", "" + (max + 1));
                wrong.put("{\"amount\":" + (min - 1) + "}", "" + (min - 1));
                wrong.put("{\"amount\":1.5}", "");
            }
            case QuestionKind.Rating _ -> {
                wrong.put("{\"amount\":11}", "11");
                wrong.put("{\"amount\":-1}", "-1");
            }
            case QuestionKind.Measure(var _, double _, double max) -> {
                wrong.put("{\"measure\":" + (max + 1) + "}", "" + (max + 1));
                wrong.put("{\"measure\":\"much\"}", "");
            }
            case QuestionKind.Day _ -> {
                wrong.put("{\"day\":\"2026-13-45\"}", "2026-13-45");
                wrong.put("{\"day\":\"1026-10-10\"}", "1026-10-10");
                wrong.put("{\"words\":\"soon\"}", "4");
            }
            case QuestionKind.Words _ -> {
                wrong.put("{\"words\":7}", "");
                wrong.put("{\"yes\":true}", "yes");
            }
        }
        return wrong;
    }

    private static String refusal(String file) {
        Companion phone = phone();
        Answered answered = bring(phone, file);
        assertEquals(422, answered.status(), file);
        assertFalse(answered.begun(), "nothing half-written");
        assertEquals(List.of(), answered.written());
        return Jsoup.parse(answered.text()).select("[data-wrong=file]").text();
    }

    @Test
    void what_a_damaged_file_means_and_what_to_do_stands_before_where_it_is_damaged() {
        String file = saved(answered(
                GUIDE.questions().findFirst().orElseThrow(),
                right(GUIDE.questions().findFirst().orElseThrow().kind())));
        for (String damaged : List.of(
                file.replaceAll("(?s)(\"entries\":\\[)(.*)(\\s*]})", "$1$2,$2$3"),
                "a letter to somebody",
                "{\"plumbline\":7}")) {
            String says = refusal(damaged);
            int next = says.indexOf("Save it once more where your journal is");
            assertTrue(next > 0 && next < says.indexOf("we need"), says);
        }
        assertTrue(refusal("").contains("it is empty"), refusal(""));
    }

    @Test
    void what_no_question_takes_is_refused_by_name_whatever_the_question() {
        for (Question question : GUIDE.questions().toList()) {
            String file = saved(answered(question, right(question.kind())));
            String answer = file.replaceAll("(?s).*\"answer\":(\\{.*?})}}.*", "$1");
            wrong(question.kind()).forEach((said, found) -> {
                String says = refusal(file.replace(answer, said));
                assertTrue(says.contains("entries[1]"), says);
                assertTrue(says.contains(found), () -> question.id() + " " + said + ": " + says);
                String ask = question.ask().in(Language.ENGLISH);
                assertTrue(found.isEmpty() || said.contains("13-45") || says.contains(ask), says);
            });
        }
    }

    @Test
    void a_question_a_day_a_moment_or_a_movement_that_cannot_be_is_refused_by_name_in_both_homes() throws Exception {
        Question question = GUIDE.questions()
                .filter(one -> one.kind() instanceof QuestionKind.YesNo)
                .findFirst()
                .orElseThrow();
        String file = saved(
                answered(question, new Answer.YesNo(false)),
                new Entry.Practised(
                        DAY, List.of(GUIDE.movements().keySet().iterator().next())));
        String movement = GUIDE.movements().keySet().iterator().next().value();
        Map<String, String> found = new LinkedHashMap<>();
        found.put(file.replace("\"" + question.id() + "\"", "\"quesion\""), "quesion");
        found.put(file.replace("\"on\":\"2026-11-20\"", "\"on\":\"2026-13-45\""), "2026-13-45");
        found.put(file.replace("\"on\":\"2026-11-20\"", "\"on\":\"9026-11-20\""), "9026-11-20");
        found.put(file.replace("\"recorded\":\"2026", "\"recorded\":\"today 2026"), "today 2026");
        found.put(file.replace(movement, movement + "x"), movement + "x");
        found.put(file.replace("\"kind\":\"practised\"", "\"kind\":7"), "7");
        try (Server server = Server.inTheMorning()) {
            for (Map.Entry<String, String> one : found.entrySet()) {
                String says = refusal(one.getKey());
                assertTrue(says.contains(one.getValue()), says + " of " + one.getKey());
                var browser = new Phone(server.port());
                HttpResponse<String> there = browser.bring(one.getKey());
                assertEquals(
                        says,
                        Jsoup.parse(there.body()).select("[data-wrong=file]").text());
                assertTrue(browser.cookie("plumbline").isEmpty(), "no key of a journal that never began");
            }
        }
    }

    @Test
    void what_another_guide_knows_comes_along_and_she_is_told_how_much_that_is() {
        for (Question question : GUIDE.questions().toList()) {
            String file = saved(answered(question, right(question.kind())));
            String other = file.replaceFirst("\"guide\":\"[0-9a-f]+\"", "\"guide\":\"0000\"");
            String answer = file.replaceAll("(?s).*\"answer\":(\\{.*?})}}.*", "$1");
            wrong(question.kind()).forEach((said, _) -> {
                if (said.contains("13-45")) {
                    return;
                }
                Companion phone = phone();
                Answered brought = bring(phone, other.replace(answer, said));
                assertEquals("/settings/said", brought.location(), () -> question.id() + said);
                assertTrue(get(phone, "/settings/said").contains("data-strange=\"1\""));
                assertTrue(get(phone, "/today").contains("<main"), "her journal opens all the same");
                // Saved here, and brought to the same guide, it stays what it is.
                String again = get(phone, "/settings/export.json");
                assertEquals("/settings/said", bring(phone(), again).location());
            });
        }
    }

    @Test
    void what_an_earlier_answer_should_have_been_is_held_to_the_same() {
        Question question = GUIDE.questions()
                .filter(one -> one.kind() instanceof QuestionKind.Rating)
                .findFirst()
                .orElseThrow();
        var first = AnyWoman.pages(List.of(answered(question, new Answer.Amount(8))))
                .getFirst();
        String file = saved(
                answered(question, new Answer.Amount(8)),
                new Entry.TakenBack(DAY, first.id().toString(), Optional.of(new Answer.Amount(3))));
        String says = refusal(file.replace("{\"amount\":3}", "{\"amount\":33}"));
        assertTrue(says.contains("entries[2]") && says.contains("33"), says);
    }

    @Test
    void a_day_that_never_was_is_refused_whoever_saved_it() {
        String file = EntryText.export(AnyWoman.pages(List.of(new Entry.Practised(DAY, List.of()))));
        assertTrue(refusal(file.replace("\"on\":\"2026-11-20\"", "\"on\":\"2026-13-45\""))
                .contains("2026-13-45"));
    }
}
