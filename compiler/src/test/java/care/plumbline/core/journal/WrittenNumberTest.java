package care.plumbline.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    private static final Guide GUIDE = TheGuide.read();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Question question(String id) {
        return GUIDE.question(id).orElseThrow();
    }

    private static double read(String id, String text, Optional<Unit> field) throws AnswerRefused {
        return switch (Answers.parse(question(id), text, TODAY, field)) {
            case Answer.Amount(long number) -> number;
            case Answer.Measure(double number) -> number;
            default -> throw new AssertionError("no number");
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5,2|5.2",
                "5.2|5.2",
                "5.25|5.25",
                "5,25|5.25",
                "5.1234567|5.123",
                " 5.2 |5.2",
                "٥٫٢|5.2",
                "۵٫۲|5.2",
                "५.२|5.2",
                "５．２|5.2",
                "5 kg|5",
                "5.2 kg|5.2",
                "5,2kg.|5.2",
                "5.2 Kilo|5.2",
                "5½|5.5",
                "5 ½ kg|5.5",
                "5200 g|5.2",
                "5 200 g|5.2",
                "5 200 g|5.2",
                "5’200 g|5.2",
                "11 lb 8 oz|5.216",
                "11lb 8oz|5.216",
                "11 lb 8|5.216",
                "11.5 lbs|5.216",
                "11 pounds and|",
                "5 kg 200 g|5.2",
                "5,200 kg|5.2",
                "5.200|5.2",
                "1,8|1.8",
                "+5|5"
            })
    void a_weight_is_read_as_people_write_it(String text, String kilograms) throws AnswerRefused {
        if (kilograms == null) {
            assertThrows(AnswerRefused.class, () -> read("baby_weight_kg", text, Optional.empty()));
        } else {
            assertEquals(Double.parseDouble(kilograms), read("baby_weight_kg", text, Optional.empty()), 1e-9);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "five",
                "5..2",
                "5,2,1",
                "5 2",
                "5-2",
                "1e1",
                "0x5p0",
                "NaN",
                "Infinity",
                "5d",
                "5 cm",
                "--5",
                "-5",
                "5 kg 5 cm",
                "1.2.3,4",
                "99999999999999999999999999999999999999999999999",
                "5/2",
                ".",
                ","
            })
    void what_is_no_weight_is_not_guessed(String text) {
        assertThrows(AnswerRefused.class, () -> read("baby_weight_kg", text, Optional.empty()));
    }

    @Test
    void a_bare_number_is_in_the_unit_of_the_field_it_was_typed_into() throws AnswerRefused {
        assertEquals(5.216, read("baby_weight_kg", "11.5", Optional.of(Unit.POUND)), 1e-9);
        assertEquals(11.5, read("baby_weight_kg", "11.5", Optional.of(Unit.KILOGRAM)), 1e-9);
        assertEquals(68, read("weight_before_kg", "150", Optional.of(Unit.POUND)), 1e-9);
        assertEquals(168, read("height_cm", "66", Optional.of(Unit.INCH)), 1e-9);
        assertEquals(5.2, read("baby_weight_kg", "5.2 kg", Optional.of(Unit.POUND)), 1e-9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "168|168",
                "168 cm|168",
                "1.68 m|168",
                "1,68m|168",
                "1 m 68|168",
                "5 ft 6|168",
                "5'6\"|168",
                "5′6″|168",
                "5’6”|168",
                "66 in|168"
            })
    void a_height_is_read_as_people_write_it(String text, long centimetres) throws AnswerRefused {
        assertEquals(centimetres, read("height_cm", text, Optional.empty()), 1e-9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"90|90", "90 min|90", "90 minutes a day|90", "1 h 30|90", "1½ h|90", "1 hour 30 minutes|90"})
    void a_time_is_read_as_people_write_it(String text, long minutes) throws AnswerRefused {
        assertEquals(minutes, read("arms_minutes", text, Optional.empty()), 1e-9);
    }

    @Test
    void a_number_with_two_meanings_that_both_fit_is_asked_back() throws AnswerRefused {
        AnswerRefused both = assertThrows(AnswerRefused.class, () -> read("active_minutes", "1,000", Optional.empty()));
        assertEquals(List.of("1 min", "1000 min"), both.near());
        assertEquals(1200, read("active_minutes", "1,200", Optional.empty()), "one and a fifth is no whole number");
        assertEquals(1200, read("active_minutes", "1 200", Optional.empty()));
    }

    @Test
    void what_she_may_have_meant_is_offered_and_is_taken() throws AnswerRefused {
        offered("sleep_hours", "6,5", List.of("6", "7"));
        offered("baby_weight_kg", "5200", List.of("5200 g"));
        offered("baby_weight_kg", "25", List.of("25 lb"));
        offered("height_cm", "1,68", List.of("1.68 m"));
        offered("height_cm", "66", List.of("66 in"));
    }

    private static void offered(String id, String text, List<String> near) throws AnswerRefused {
        AnswerRefused refused = assertThrows(AnswerRefused.class, () -> read(id, text, Optional.empty()));
        assertEquals(near, refused.near());
        for (String one : near) {
            read(id, one, Optional.empty());
        }
    }

    @Test
    void every_question_for_a_number_takes_its_bounds_in_digits_of_other_scripts_and_with_its_unit()
            throws AnswerRefused {
        var numbers = new ArrayList<String>();
        for (Question question : GUIDE.questions().toList()) {
            switch (question.kind()) {
                case QuestionKind.Amount(var unit, long min, long max) -> {
                    numbers.add(question.id());
                    takes(question.id(), Long.toString(min), unit.english(), min);
                    takes(question.id(), Long.toString(max), unit.english(), max);
                }
                case QuestionKind.Measure(var unit, double min, double max) -> {
                    numbers.add(question.id());
                    takes(question.id(), Double.toString(min), unit.english(), min);
                    takes(question.id(), Double.toString(max).replace('.', ','), unit.english(), max);
                }
                default -> {}
            }
        }
        assertTrue(numbers.size() > 20, numbers.toString());
    }

    private static void takes(String id, String text, String unit, double value) throws AnswerRefused {
        assertEquals(value, read(id, text, Optional.empty()), 1e-9, id);
        assertEquals(value, read(id, text + " " + unit, Optional.empty()), 1e-9, id + " " + unit);
        String arabic = text.chars()
                .mapToObj(letter -> Character.isDigit(letter) ? Character.toString('٠' + letter - '0') : "٫")
                .reduce("", String::concat);
        assertEquals(value, read(id, arabic, Optional.empty()), 1e-9, arabic);
    }
}
