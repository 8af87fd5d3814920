package care.plumbline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What Enter and Go do: a browser presses the first button of the form.
class EnterTest {

    private static final String ENTER_SENDS =
            "input[type=text], input:not([type]), input[type=search], input[type=number], input[type=date], input[type=checkbox], input[type=radio], input[type=range]";

    private static Server server;
    private static List<EveryForm.Shown> forms;

    @BeforeAll
    static void all() {
        server = Server.inTheMorning();
        forms = EveryForm.of(server);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static List<Element> submits(Element form) {
        return form.select("button, input[type=submit]").stream()
                .filter(button -> !button.attr("type").equals("button"))
                .toList();
    }

    private static String does(Element button) {
        return button.attr("name") + "=" + button.attr("value") + " " + button.attr("formmethod");
    }

    /// What the eye sees as the main button: marked so, or the only one there is.
    private static Element main(Element form) {
        List<Element> seen = submits(form).stream()
                .filter(button -> !button.hasAttr("aria-hidden"))
                .toList();
        Element marked = form.selectFirst("button.main:not([type=button]):not(.bare)");
        return marked != null ? marked : seen.getFirst();
    }

    @Test
    void every_page_of_the_product_was_looked_at() {
        var actions = forms.stream().map(EveryForm.Shown::action).collect(Collectors.toSet());
        for (String action : List.of(
                "/relief",
                "/safety/check",
                "/check-in",
                "/check-in/signs",
                "/session",
                "/session/step",
                "/session/after",
                "/out/after",
                "/told",
                "/contact",
                "/contact/person",
                "/summary",
                "/load",
                "/load/today",
                "/view",
                "/settings/leave-out",
                "/settings/erase",
                "/learn/search")) {
            assertTrue(actions.contains(action), action + " is missing among " + actions);
        }
        assertTrue(
                actions.stream()
                                .filter(action -> action.startsWith("/questions/"))
                                .count()
                        > 80,
                actions::toString);
        assertTrue(
                actions.stream().filter(action -> action.startsWith("/tests/")).count() > 5, actions::toString);
    }

    @Test
    void the_first_button_of_every_form_with_a_field_is_its_main_one() {
        var wrong = new ArrayList<String>();
        int looked = 0;
        for (EveryForm.Shown shown : forms) {
            if (shown.form().select(ENTER_SENDS).isEmpty()) {
                continue;
            }
            looked++;
            Element first = submits(shown.form()).getFirst();
            if (!does(first).equals(does(main(shown.form())))) {
                wrong.add(shown + ": Enter does " + does(first) + ", the main button " + does(main(shown.form())));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(looked > 60, looked + " forms have a field");
    }

    @Test
    void no_button_that_says_something_of_its_own_is_pressed_by_enter() {
        for (EveryForm.Shown shown : forms) {
            List<Element> buttons = submits(shown.form());
            if (shown.form().select(ENTER_SENDS + ", select, textarea").isEmpty()) {
                continue;
            }
            String name = buttons.getFirst().attr("name");
            assertTrue(
                    name.isEmpty() || name.equals("did") || name.equals("went"),
                    shown + ": Enter says " + does(buttons.getFirst()));
        }
    }
}
