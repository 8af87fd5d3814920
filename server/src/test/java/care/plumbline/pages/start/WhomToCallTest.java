package care.plumbline.pages.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.contact.Country;
import care.plumbline.core.guide.contact.HelpLine;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.safety.Finding;
import care.plumbline.pages.danger.Numbers;
import care.plumbline.pages.danger.Numbers.Line;
import care.plumbline.pages.danger.WhomToCall;
import care.plumbline.pages.danger.WhomToCall.Call;
import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.guides.GuideFolder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Whatever is found and wherever she is: there is something to press, and what comes first is right. The rules
/// stand here once more, beside `guide/calls.yaml` and not made from it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhomToCallTest {

    private static final Guide GUIDE = GuideFolder.bundled();
    private static final Line HERS = new Line("Your unit", "01 700 1234", "017001234");
    private static final String UNIT = "unit";
    private static final String ADVICE = "advice";
    private static final String LINE = "line";
    private static final String EMERGENCY = "emergency";

    private Server server;

    @BeforeAll
    void open() {
        server = Server.inTheMorning();
    }

    @AfterAll
    void close() {
        server.close();
    }

    /// A sign at an urgency it may have, in a country, with or without the number of her own unit.
    private record Found(DangerSign sign, Urgency urgency, Country country, boolean hers) {

        WhomToCall whom() {
            return WhomToCall.about(GUIDE, numbers(), List.of(finding()));
        }

        Finding finding() {
            return new Finding(sign, urgency, List.of(), sign.todo(), List.of(), List.of());
        }

        Numbers numbers() {
            return new Numbers(
                    country.code(),
                    country.emergency(),
                    country.dial(),
                    "",
                    hers ? Optional.of(HERS) : Optional.empty(),
                    line(country.advice()),
                    country.crisis().stream().map(Found::line).toList(),
                    country.violence().stream().map(Found::line).toList(),
                    country.loss().stream().map(Found::line).toList());
        }

        static Line line(HelpLine line) {
            return new Line(
                    line.who().in(Language.ENGLISH),
                    line.number().orElse(""),
                    line.dial().orElse(""));
        }

        boolean hasAdvice() {
            return country.advice().number().isPresent();
        }

        List<HelpLine> lines() {
            return sign.calls()
                    .map(whom -> switch (whom) {
                        case CRISIS -> country.crisis();
                        case VIOLENCE -> country.violence();
                    })
                    .orElse(List.of());
        }

        /// What each button is for, in order.
        List<String> kinds() {
            return whom().calls().stream().map(this::kind).toList();
        }

        private String kind(Call call) {
            if (call.emergency()) {
                return EMERGENCY;
            }
            if (call.dial().equals(HERS.dial())) {
                return UNIT;
            }
            boolean special = lines().stream()
                    .anyMatch(line -> line.dial().filter(call.dial()::equals).isPresent());
            return special ? LINE : ADVICE;
        }

        @Override
        public String toString() {
            return sign.id() + " " + urgency.code() + " in " + country.code() + (hers ? " with" : " without")
                    + " her unit's number";
        }
    }

    private static Stream<Found> all() {
        return GUIDE.dangerSigns().stream()
                .flatMap(sign -> urgencies(sign).stream()
                        .flatMap(urgency -> GUIDE.countries().stream()
                                .flatMap(country ->
                                        Stream.of(true, false).map(hers -> new Found(sign, urgency, country, hers)))));
    }

    private static Set<Urgency> urgencies(DangerSign sign) {
        Set<Urgency> all = EnumSet.of(sign.urgency());
        sign.raise().forEach(raise -> all.add(raise.to()));
        return all;
    }

    @Test
    void every_finding_in_every_country_has_the_right_buttons_in_the_right_order() {
        List<Found> all = all().toList();
        assertTrue(all.size() > GUIDE.dangerSigns().size() * GUIDE.countries().size() * 2, all.size() + " tried");
        for (Found found : all) {
            List<String> kinds = found.kinds();
            assertEquals(expected(found), kinds, found::toString);
            assertTrue(!kinds.isEmpty() || found.whom().asksForUnit(), () -> found + " has nothing to press");
            found.whom().calls().forEach(call -> assertTrue(call.dial().matches("[0-9]+"), found::toString));
        }
    }

    private static List<String> expected(Found found) {
        var kinds = new ArrayList<String>();
        boolean special = found.sign().calls().isPresent();
        boolean line = !found.lines().isEmpty();
        boolean crisis =
                found.sign().calls().filter(DangerSign.Whom.CRISIS::equals).isPresent();
        if (found.urgency() == Urgency.CALL_NOW) {
            kinds.add(EMERGENCY);
        }
        if (line) {
            kinds.add(LINE);
        }
        if (special && (found.urgency() == Urgency.SAME_DAY || found.urgency() == Urgency.WITHIN_DAYS)) {
            kinds.add(EMERGENCY);
        }
        if (found.urgency() != Urgency.CALL_NOW && (!special || crisis)) {
            if (found.hers()) {
                kinds.add(UNIT);
            }
            if (found.hasAdvice()) {
                kinds.add(ADVICE);
            }
        }
        if (!special && found.urgency() == Urgency.SAME_DAY) {
            kinds.add(EMERGENCY);
        }
        return kinds;
    }

    @Test
    void where_nobody_has_a_number_for_what_can_wait_her_units_is_asked_for_and_112_is_not_the_loud_button() {
        for (Found found : all().toList()) {
            boolean none = !found.hers() && !found.hasAdvice();
            boolean asks = none
                    && found.urgency() != Urgency.CALL_NOW
                    && found.sign().calls().isEmpty();
            assertEquals(asks, found.whom().asksForUnit(), found::toString);
            if (asks) {
                assertTrue(
                        found.whom().calls().stream().noneMatch(found.whom()::isMain),
                        found + " shouts what it is not");
            }
        }
    }

    @Test
    void dark_thoughts_have_a_crisis_line_and_the_emergency_number_first_in_every_country_or_the_gap_is_said() {
        DangerSign dark = GUIDE.dangerSigns().stream()
                .filter(sign -> sign.id().toString().equals("thoughts-of-harm"))
                .findFirst()
                .orElseThrow();
        for (Country country : GUIDE.countries()) {
            for (Urgency urgency : urgencies(dark)) {
                var found = new Found(dark, urgency, country, true);
                List<String> kinds = found.kinds();
                assertTrue(kinds.contains(EMERGENCY), found::toString);
                assertEquals(country.crisis().isEmpty(), found.whom().noLine(), found::toString);
                if (!country.crisis().isEmpty()) {
                    assertEquals(Set.of(LINE, EMERGENCY), Set.copyOf(kinds.subList(0, 2)), found::toString);
                }
            }
        }
    }

    @Test
    void what_is_more_urgent_leads_and_another_line_stands_behind() {
        Country britain = GUIDE.country("GB");
        DangerSign clot = sign("swollen-leg");
        DangerSign low = sign("low-mood");
        var calf = new Found(clot, Urgency.SAME_DAY, britain, true);
        var mood = new Found(low, Urgency.WITHIN_DAYS, britain, true);
        WhomToCall both = WhomToCall.about(GUIDE, calf.numbers(), List.of(calf.finding(), mood.finding()));
        assertEquals(
                List.of(HERS.dial(), "111", "999", "116123"),
                both.calls().stream().map(Call::dial).toList());
    }

    private static DangerSign sign(String id) {
        return GUIDE.dangerSigns().stream()
                .filter(sign -> sign.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Visitor result(String country, String... said) {
        Visitor visitor = new Visitor(server);
        visitor.post("/view", "wish", "country", "value", country);
        var fields = new ArrayList<>(List.of("once", UUID.randomUUID().toString(), "stop", "1"));
        fields.addAll(List.of(said));
        return visitor.post("/safety/check", fields.toArray(String[]::new));
    }

    @Test
    void what_was_found_is_named_in_the_top_with_what_to_say_and_the_way_back() {
        Element box = result("IE", "k.numb_saddle", "yes").find(".result");
        assertTrue(box.text().contains("“Numb between your legs"), box::text);
        assertTrue(box.text().contains("yes"), box::text);
        assertTrue(box.text().contains("Say: “I gave birth"), box::text);
        assertEquals("tel:112", box.expectFirst("a.btn").attr("href"));
        Element next = Objects.requireNonNull(box.nextElementSibling());
        assertEquals("I answered by mistake", next.text());
    }

    @Test
    void her_units_number_is_kept_in_one_field_and_called_in_one_tap_before_she_has_a_journal() {
        Visitor visitor = result("IE", "k.calf_swelling", "yes");
        assertTrue(visitor.page().select(".result a.btn:not(.quiet)").isEmpty(), visitor::says);
        visitor.press(".result button[name=unit]", "unit_number", "no number");
        assertEquals(422, visitor.status());
        assertEquals("no number", visitor.find("#unit-number").attr("value"));
        visitor.press(".result button[name=unit]", "unit_number", "01 700-1234");
        assertEquals("tel:017001234", visitor.find(".result a.btn").attr("href"));
        assertFalse(visitor.find(".result a.btn").hasClass("quiet"), visitor::says);
        assertEquals("01 700-1234", visitor.find("input[name=k.unit_number]").attr("value"), "it rides along");
    }

    @Test
    void with_a_journal_it_is_kept_there() {
        Visitor visitor = new Visitor(server);
        visitor.post("/view", "wish", "country", "value", "IE");
        visitor.post(
                "/begin", "once", UUID.randomUUID().toString(), "k.calf_swelling", "yes", "k.birth_date", "2026-10-20");
        visitor.open("/safety/result").press(".result button[name=unit]", "unit_number", "01 700-1234");
        assertEquals("/safety/result", visitor.path());
        assertEquals("tel:017001234", visitor.find(".result a.btn").attr("href"));
        assertEquals(
                "01 700-1234", visitor.open("/contact").find("#unit-number").attr("value"));
    }

    @Test
    void a_country_without_a_crisis_line_says_so_and_another_country_names_her_ambulance_number() {
        for (Country country : GUIDE.countries()) {
            Visitor visitor = result(country.code(), "k.harm_thoughts", "yes");
            String box = visitor.find(".result").text();
            assertEquals(
                    country.crisis().isEmpty(), box.contains("For dark thoughts we know no line here"), country.code());
            if (country.code().equals(Country.OTHER)) {
                assertTrue(box.contains("Call your local ambulance number if you know it"), box);
            }
        }
    }
}
