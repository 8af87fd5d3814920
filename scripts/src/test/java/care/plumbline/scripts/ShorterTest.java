package care.plumbline.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Promise: a script in shorter words does what it did, and everybody else finds in it what they found before.
class ShorterTest {

    @Test
    void names_that_only_the_script_says_become_short_and_comments_stay_behind() {
        String small = module("""
                // Why.
                const heading = document.querySelector("h1");
                heading.onclick = () => heading.classList.toggle("large");
                addEventListener("keydown", () => heading.focus());
                """);
        assertFalse(small.contains("heading"), small);
        assertFalse(small.contains("Why"), small);
        assertTrue(small.contains("document.querySelector(\"h1\")"), small);
        assertTrue(small.contains(".classList.toggle(\"large\")"), small);
    }

    @Test
    void a_module_asks_for_and_gives_the_same_names_as_before() {
        String small = module("""
                import { add, send } from "./steps.js";

                const many = (letters) => [...letters].map((letter) => add(letter));
                export const drawn = (letters) => many(letters).concat(many("ab"));
                export async function place(id) {
                  return send(await drawn(id));
                }
                function inside() {}
                export { many };
                """);
        assertTrue(small.startsWith("import { add, send } from \"./steps.js\";\n"), small);
        assertTrue(small.endsWith("\nexport{many,drawn,place};\n"), small);
        assertTrue(small.contains("async function place("), small);
        assertFalse(small.contains("inside"), "nobody says it: " + small);
    }

    @Test
    void a_module_may_wait_at_its_first_level_and_ask_for_others_later() {
        String small = module("""
                if (await caches.has("one")) import("./steps.js").then((steps) => steps.send());
                """);
        assertEquals("await caches.has(\"one\")&&import(\"./steps.js\").then(a=>a.send());", small.strip());
    }

    @Test
    void the_names_of_a_script_that_is_no_module_are_nobody_elses() {
        String small = Shorter.of("worker.js", Kind.CLASSIC, """
                const KEPT = "kept " + config.version;
                self.addEventListener("install", (event) => event.waitUntil(caches.open(KEPT)));
                self.addEventListener("activate", (event) => event.waitUntil(caches.delete(KEPT)));
                """);
        assertTrue(small.startsWith("(()=>{"), small);
        assertTrue(small.strip().endsWith("})();"), small);
        assertTrue(small.contains("config.version"), small);
        assertFalse(small.contains("KEPT"), small);
    }

    @Test
    void addresses_and_marks_stand_as_they_stood() {
        String small = module("""
                fetch("/session/step", { method: "POST" });
                document.querySelector(":scope > path").innerHTML = '<a href="/learn">' + document.title + "</a>";
                """);
        assertTrue(small.contains("\"/session/step\""), small);
        assertTrue(small.contains("\":scope > path\""), small);
        assertTrue(small.contains("'<a href=\"/learn\">'"), small);
    }

    @Test
    void what_a_licence_wants_to_travel_along_does() {
        assertTrue(module("""
                /*! Somebody's, under the MIT License */
                alert(1);
                """).startsWith("/*! Somebody's, under the MIT License */\n"));
    }

    @Test
    void what_is_no_script_ends_the_build() {
        assertThrows(IllegalStateException.class, () -> module("const a = ;"));
        assertThrows(IllegalStateException.class, () -> module("return 1;\n}); ({"));
        assertThrows(IllegalArgumentException.class, () -> module("import {\n  add,\n} from \"./steps.js\";\n"));
    }

    private static String module(String script) {
        return Shorter.of("module.js", Kind.MODULE, script);
    }
}
