package care.plumbline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Nothing typed is lost: a form of which one thing cannot be taken comes back with all the others.
class ComesBackTest {

    private static final String FIELDS = "input[name]:not([type=hidden], [type=file]), select[name], textarea[name]";
    private static final String LONG = "a".repeat(2001);

    private static Server server;
    private static List<EveryForm.Shown> forms;
    private static Visitor hers;

    /// Whoever sent the last form.
    private static Visitor she;

    @BeforeAll
    static void all() {
        server = Server.inTheMorning();
        forms = EveryForm.of(server).stream().filter(EveryForm.Shown::isPost).toList();
        hers = Strong.woman(server, "tests", "contact_person=Ana", "-pain_now");
        she = hers;
    }

    @AfterAll
    static void close() {
        server.close();
    }

    /// What she fills in, one value a field; boxes and groups by their last choice.
    private static Map<String, String> filled(Element form) {
        var filled = new LinkedHashMap<String, String>();
        for (Element field : form.select(FIELDS)) {
            String name = field.attr("name");
            switch (field.tagName()) {
                case "textarea" -> filled.put(name, "Line one\nand, two; <three> & \"four\" é");
                case "select" ->
                    filled.put(name, name.endsWith(".day") ? "3" : name.endsWith(".month") ? "11" : last(field));
                default ->
                    filled.put(
                            name,
                            switch (field.attr("type")) {
                                case "radio", "checkbox" -> field.attr("value");
                                case "range" -> field.attr("max");
                                case "date" -> "2026-11-03";
                                default -> field.hasAttr("inputmode") ? field.attr("data-from") : "Ana & Bé <3>";
                            });
            }
        }
        return filled;
    }

    private static String last(Element select) {
        return select.select("option").getFirst().attr("value").isEmpty()
                ? select.select("option").getLast().attr("value")
                : select.select("option").getFirst().attr("value");
    }

    /// A value this field cannot take; empty where it takes every one.
    private static String spoiled(Element form, String name) {
        Element field = Objects.requireNonNull(form.selectFirst("[name=\"" + name + "\"]"));
        return switch (field.tagName()) {
            case "textarea" -> LONG;
            case "select" -> name.endsWith(".day") ? "31" : "";
            default ->
                switch (field.attr("type")) {
                    // A training that is not hers is not read, and the rest of that page would be kept.
                    case "checkbox" -> field.attr("value").equals("yes") || name.equals("trained") ? "" : "forged";
                    case "radio" -> name.endsWith(".unit") ? "" : "forged";
                    case "range" -> "much";
                    case "date" -> "2199-01-01";
                    default -> field.hasAttr("inputmode") ? "a lot" : LONG;
                };
        };
    }

    private static boolean holds(Element form, String name, String value) {
        for (Element field : form.select("[name=\"" + name + "\"]")) {
            boolean held = switch (field.tagName()) {
                case "textarea" -> field.wholeText().equals(value);
                case "select" -> {
                    Element option = field.selectFirst("option[selected]");
                    yield option != null && option.attr("value").equals(value);
                }
                default ->
                    switch (field.attr("type")) {
                        case "radio", "checkbox" ->
                            field.hasAttr("checked") && field.attr("value").equals(value);
                        default -> field.attr("value").equals(value);
                    };
            };
            if (held) {
                return true;
            }
        }
        return false;
    }

    private static List<String> sent(Element form, Map<String, String> filled) {
        var sent = new ArrayList<String>();
        for (Element hidden : form.select("input[type=hidden][name]")) {
            if (!hidden.attr("name").equals("once")) {
                sent.addAll(List.of(hidden.attr("name"), hidden.attr("value")));
            }
        }
        filled.forEach((name, value) -> sent.addAll(List.of(name, value)));
        sent.addAll(List.of("once", UUID.randomUUID().toString()));
        return sent;
    }

    @Test
    void every_form_comes_back_with_all_she_typed_when_one_field_is_wrong() {
        var spoiledKinds = new LinkedHashSet<String>();
        var lost = new ArrayList<String>();
        for (EveryForm.Shown shown : forms) {
            if (shown.form().hasAttr("hidden")) {
                // A script alone shows and sends it, and the page stays with all she typed.
                continue;
            }
            Map<String, String> filled = filled(shown.form());
            for (String name : filled.keySet()) {
                String wrong = spoiled(shown.form(), name);
                if (wrong.isEmpty()) {
                    continue;
                }
                var once = new LinkedHashMap<>(filled);
                once.put(name, wrong);
                she = shown.hers() ? hers : new Visitor(server);
                she.post(shown.action(), sent(shown.form(), once).toArray(String[]::new));
                if (she.status() != 422) {
                    // Such a field is not read, or is read as it is.
                    continue;
                }
                spoiledKinds.add(shown.action());
                check(shown, once, name, wrong, lost);
            }
        }
        assertEquals(List.of(), lost);
        for (String action :
                List.of("/check-in", "/session/after", "/out/after", "/told", "/contact/person", "/summary")) {
            assertTrue(spoiledKinds.contains(action), action + " was never refused: " + spoiledKinds);
        }
        assertTrue(spoiledKinds.size() > 25, spoiledKinds.toString());
    }

    private static void check(
            EveryForm.Shown shown, Map<String, String> sent, String name, String wrong, List<String> lost) {
        Element back = she.page().select("form").stream()
                .filter(form -> form.attr("action").equals(shown.form().attr("action"))
                        && names(form).containsAll(names(shown.form())))
                .findFirst()
                .orElse(null);
        if (back == null) {
            lost.add(shown + ", wrong " + name + ": no form came back: " + she.says());
            return;
        }
        sent.forEach((field, value) -> {
            boolean forged = field.equals(name) && value.equals("forged");
            if (!forged && !holds(back, field, value)) {
                lost.add(shown + ", wrong " + name + ": " + field + " lost " + value);
            }
        });
        if (she.page().selectFirst("#comes-back") == null) {
            lost.add(shown + " says nothing");
        }
        if (!wrong.equals("forged") && !wrong.equals("much") && back.selectFirst("[id^=wrong-]") == null) {
            lost.add(shown + ", wrong " + name + ": nothing is said beside it");
        }
    }

    private static Set<String> names(Element form) {
        var names = new LinkedHashSet<String>();
        form.select(FIELDS).forEach(field -> names.add(field.attr("name")));
        return names;
    }

    @Test
    void a_date_no_month_has_comes_back_with_its_three_lists_as_she_chose_them() {
        Visitor new1 = new Visitor(server).open("/safety/check");
        new1.press(".dock .btn.main", "birth_date.day", "31", "birth_date.month", "11", "birth_date.year", "2025");
        assertEquals(422, new1.status());
        assertTrue(new1.find("#wrong-birth_date").text().contains("31 November"), new1::says);
        for (String part : List.of(".day=31", ".month=11", ".year=2025")) {
            String[] field = ("birth_date" + part).split("=");
            assertTrue(holds(new1.find("form[action=/safety/check]"), field[0], field[1]), part);
        }
    }

    @Test
    void a_date_of_which_a_part_is_missing_is_asked_for() {
        for (String part : List.of("day", "month")) {
            Visitor new1 = new Visitor(server).open("/safety/check");
            new1.press(".dock .btn.main", "birth_date." + part, "3");
            assertEquals(422, new1.status());
            assertTrue(new1.find("#wrong-birth_date").text().contains("a day, a month and a year"), new1::says);
        }
    }

    @Test
    void signs_that_are_no_letters_are_taken_out_of_every_field() {
        she = hers;
        she.open("/summary")
                .press("form[action=/summary] button", "summary_questions", "a\u0000b\u001b[2Jc\u202ed\u2066e\r\nf");
        assertEquals("ab[2Jcde\nf", she.find("#summary-questions").wholeText());
        assertFalse(she.page().html().contains("\u202e"));
    }
}
