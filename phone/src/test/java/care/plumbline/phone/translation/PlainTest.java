package care.plumbline.phone.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Promise: the plain methods say what those of the JDK say, whose place they take on her phone.
class PlainTest {

    @Test
    void parts_without_letters_are_joined_too() {
        List<String> parts = List.of("", "a", "", "b", "");
        assertEquals(
                parts.stream().collect(Collectors.joining(", ", "[", "]")),
                parts.stream().collect(Plain.joined(", ", "[", "]")));
    }

    @Test
    void any_day_is_read_as_the_jdk_wrote_it() {
        var any = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            LocalDate day = LocalDate.ofEpochDay(any.nextLong(-5_000_000, 5_000_000));
            assertEquals(day, Plain.day(day.toString()));
        }
        assertEquals(LocalDate.MAX, Plain.day(LocalDate.MAX.toString()));
        assertEquals(LocalDate.MIN, Plain.day(LocalDate.MIN.toString()));
    }

    @Test
    void any_moment_is_written_and_read_as_by_the_jdk() {
        var any = new Random(8);
        int[] grains = {1, 1_000, 1_000_000, 1_000_000_000};
        for (int i = 0; i < 20_000; i++) {
            int grain = grains[i % grains.length];
            Instant moment = Instant.ofEpochSecond(
                    any.nextLong(-100_000_000_000L, 100_000_000_000L), any.nextInt(1_000_000_000) / grain * grain);
            assertEquals(moment.toString(), Plain.text(moment));
            assertEquals(moment, Plain.moment(moment.toString()));
        }
    }

    /// What is no day for the JDK is none here; what is one is the same.
    @Test
    void any_letters_are_taken_or_refused_as_by_the_jdk() {
        var any = new Random(9);
        String letters = "0123456789-+:.TZ ";
        for (int i = 0; i < 20_000; i++) {
            var day = new StringBuilder("2026-02-19");
            var moment = new StringBuilder("2026-02-19T01:02:03.25Z");
            for (int j = any.nextInt(3); j >= 0; j--) {
                day.setCharAt(any.nextInt(day.length()), letters.charAt(any.nextInt(letters.length())));
                moment.setCharAt(any.nextInt(19), letters.charAt(any.nextInt(10)));
            }
            assertEquals(said(() -> LocalDate.parse(day)), said(() -> Plain.day(day)), day::toString);
            assertEquals(said(() -> Instant.parse(moment)), said(() -> Plain.moment(moment)), moment::toString);
        }
    }

    private static String said(java.util.function.Supplier<Object> read) {
        try {
            return read.get().toString();
        } catch (DateTimeParseException none) {
            return "none";
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "2026", "2026-1-1", "2026-02-30", "+2026-01-01", "-0000-01-01", "2026-01-01T"})
    void what_is_no_day_is_refused_as_by_the_jdk(String text) {
        assertThrows(DateTimeParseException.class, () -> LocalDate.parse(text));
        assertThrows(DateTimeParseException.class, () -> Plain.day(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "T", "2026-01-01", "2026-01-01T01:02:03", "2026-01-01T01:02Z", "2026-01-01T01:02:63Z"})
    void what_is_no_moment_is_refused_as_by_the_jdk(String text) {
        assertThrows(DateTimeParseException.class, () -> Instant.parse(text));
        assertThrows(DateTimeParseException.class, () -> Plain.moment(text));
    }

    @ParameterizedTest
    @EnumSource
    void a_month_has_the_name_the_jdk_gives_it(Month month) {
        assertEquals(
                month.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                Plain.name(month, TextStyle.FULL, Locale.ENGLISH));
        assertThrows(IllegalArgumentException.class, () -> Plain.name(month, TextStyle.SHORT, Locale.ENGLISH));
    }

    @Test
    void an_offset_is_a_zone_and_a_name_is_none() {
        for (int minutes = -18 * 60; minutes <= 18 * 60; minutes += 15) {
            String id = ZoneOffset.ofTotalSeconds(minutes * 60).getId();
            assertEquals(ZoneId.of(id), Plain.zone(id));
        }
        assertThrows(DateTimeException.class, () -> Plain.zone("Europe/Berlin"));
    }
}
