package care.plumbline.pages.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words as a search compares them.
class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "leaking, leak", "leaks, leak", "Leaked, leak", "sneezes, sneeze", "sneezing, sneeze", "babies, baby",
        "carrying, carry", "carries, carry", "running, run", "Pélvis, pelvis", "squeezes, squeeze", "lifts, LIFT"
    })
    void forms_of_one_word_have_one_root(String one, String other) {
        assertEquals(Stems.root(other), Stems.root(one));
    }

    @ParameterizedTest
    @CsvSource({
        "pelvik, pelvic, true",
        "buttok, buttock, true",
        "hip, lip, false",
        "belly, belly, true",
        "back, neck, false",
        "scarr, scar, true",
        "breath, breast, false"
    })
    void a_slip_of_one_letter_is_near(String one, String other, boolean near) {
        assertEquals(near, Stems.areNear(one, other));
    }

    @Test
    void words_that_tell_nothing_are_left_out_unless_they_are_all() {
        assertEquals(List.of("bed"), Stems.asked("to be in my bed"));
        assertEquals(List.of("to", "the"), Stems.asked("to the"));
    }
}
