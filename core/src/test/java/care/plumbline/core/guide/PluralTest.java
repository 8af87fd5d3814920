package care.plumbline.core.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Plural;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counting as the Unicode CLDR has it; the samples are its own.
class PluralTest {

    @ParameterizedTest
    @CsvSource({
        "en, 0 2 3 10 100 1000, OTHER",
        "en, 1, ONE",
        "de, 1, ONE",
        "de, 0 2 16 100, OTHER",
        "fr, 0 1, ONE",
        "fr, 2 17 100, OTHER",
        "pt-BR, 0 1, ONE",
        "ja, 0 1 15 100, OTHER",
        "he, 2, TWO",
        "cs, 2 3 4, FEW",
        "cs, 0 5 19 100, OTHER",
        "pl, 1, ONE",
        "pl, 2 3 4 22 23 24 32 102 1002, FEW",
        "pl, 0 5 11 12 13 14 19 21 100 101 111 112, MANY",
        "ru, 1 21 31 101 1001, ONE",
        "ru, 2 3 4 22 102 1002, FEW",
        "uk, 0 5 11 12 14 19 100 111, MANY",
        "hr, 1 21 101, ONE",
        "hr, 0 5 19 100 11, OTHER",
        "ro, 0 2 16 101 1001, FEW",
        "ro, 20 35 100, OTHER",
        "ar, 0, ZERO",
        "ar, 1, ONE",
        "ar, 2, TWO",
        "ar, 3 10 103 110 1003, FEW",
        "ar, 11 26 111 1011, MANY",
        "ar, 100 102 200 202 300 1000, OTHER",
    })
    void numbers_take_the_form_the_language_has_for_them(String language, String numbers, Plural form) {
        for (String number : numbers.split(" ")) {
            assertEquals(form, Plural.of(new Language(language), Long.parseLong(number)), number);
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "de", "fr", "ja", "he", "cs", "pl", "ru", "hr", "ro", "ar"})
    void a_language_has_the_forms_its_numbers_take_and_no_other(String tag) {
        var language = new Language(tag);
        List<Plural> taken = Arrays.stream(Plural.values())
                .filter(form -> LongStream.rangeClosed(0, 200).anyMatch(count -> Plural.of(language, count) == form))
                .toList();
        assertEquals(taken, Plural.of(language));
    }

    @Test
    void a_language_of_which_nobody_said_how_it_counts_is_not_guessed() {
        assertFalse(Plural.knows(new Language("tlh")));
    }
}
