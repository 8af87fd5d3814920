package care.plumbline.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What stands of what she wrote, after she changed her mind.
class ToldTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final List<Told> written = new ArrayList<>();

    private void wrote(String name, Entry entry) {
        written.add(new Told(name, entry));
    }

    private static Entry pain(long number) {
        return new Entry.Answered(DAY, "pain_now", new Answer.Amount(number));
    }

    private static Entry back(String entry) {
        return new Entry.TakenBack(DAY.plusDays(2), entry, Optional.empty());
    }

    private static Entry rather(String entry, long number) {
        return new Entry.TakenBack(DAY.plusDays(2), entry, Optional.of(new Answer.Amount(number)));
    }

    private List<Entry> standing() {
        return Journal.standing(written).entries();
    }

    @Test
    void a_correction_counts_for_the_day_and_in_the_place_of_what_it_corrects() {
        wrote("a", pain(7));
        wrote("b", pain(3));
        wrote("c", rather("a", 1));
        assertEquals(List.of(pain(1), pain(3)), standing());
    }

    @Test
    void what_is_taken_back_says_nothing() {
        wrote("a", pain(7));
        wrote("b", back("a"));
        assertEquals(List.of(), standing());
    }

    @Test
    void what_two_phones_took_back_apart_is_kept_after_all_once_every_word_against_it_is_taken_back() {
        wrote("a", pain(7));
        wrote("b", rather("a", 3));
        wrote("c", back("a"));
        wrote("d", back("a"));
        assertEquals(
                List.of("a"), Told.takenBack(written).stream().map(Told::name).toList());
        Told.wordsAgainst("a", written).forEach(word -> wrote("not " + word.name(), back(word.name())));
        assertEquals(List.of(pain(3)), standing());
        assertEquals(List.of(), Told.takenBack(written));
        assertEquals(List.of(), Told.wordsAgainst("a", written));
    }

    @Test
    void the_last_word_counts() {
        wrote("a", pain(7));
        wrote("b", rather("a", 1));
        wrote("c", rather("a", 2));
        assertEquals(List.of(pain(2)), standing());
        wrote("d", back("a"));
        assertEquals(List.of(), standing());
        wrote("e", rather("a", 4));
        assertEquals(List.of(pain(4)), standing());
    }

    @Test
    void a_word_taken_back_may_be_taken_back_itself() {
        wrote("a", pain(7));
        wrote("b", back("a"));
        wrote("c", back("b"));
        assertEquals(List.of(pain(7)), standing());
    }

    @Test
    void a_name_nobody_wrote_takes_nothing_back() {
        wrote("a", pain(7));
        wrote("b", back("x"));
        assertEquals(List.of(pain(7)), standing());
    }

    @Test
    void only_an_answer_can_be_answered_otherwise() {
        wrote("a", new Entry.Practised(DAY, List.of()));
        wrote("b", rather("a", 4));
        assertEquals(List.of(), standing());
    }
}
