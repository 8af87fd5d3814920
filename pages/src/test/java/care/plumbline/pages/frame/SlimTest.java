package care.plumbline.pages.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SlimTest {

    @Test
    void what_is_for_who_works_on_it_stays_behind_and_nothing_else() {
        assertEquals("""
                const a = "// no comment"; // stays
                if (a) {
                b(`one /* two */`);
                }
                """, Slim.of("""
                // Why.
                const a = "// no comment"; // stays

                /** One line. */
                if (a) {
                  /*
                   * const c = 1;
                   */
                  b(`one /* two */`);
                }
                """));
    }

    @Test
    void what_a_licence_wants_to_travel_along_does() {
        assertEquals("""
                /*! Somebody's, under the MIT License;
                made after another's. */
                const a = 1;
                """, Slim.of("""
                /*! Somebody's, under the MIT License;
                    made after another's. */
                // Why.
                const a = 1;
                """));
    }
}
