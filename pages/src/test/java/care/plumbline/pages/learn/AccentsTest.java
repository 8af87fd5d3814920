package care.plumbline.pages.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AccentsTest {

    @Test
    void a_latin_greek_or_cyrillic_letter_loses_what_unicode_says_it_bears() {
        IntStream.of(0xC0, 0x370, 0x400, 0x1E00)
                .flatMap(first -> IntStream.range(first, first + (first == 0xC0 ? 0x190 : 0x100)))
                .filter(Character::isLetter)
                .mapToObj(letter -> String.valueOf((char) letter).toLowerCase(Locale.ROOT))
                .filter(letter -> !"\u0374ϓϔ".contains(letter))
                .forEach(letter -> assertEquals(
                        Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}+", ""),
                        Accents.off(letter),
                        letter));
    }

    @Test
    void an_accent_that_stands_apart_goes_too() {
        assertEquals("pelvis", Accents.off("pe\u0301lvis"));
    }
}
