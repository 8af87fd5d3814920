package care.plumbline.core.choosing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.plumbline.core.Women;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.plan.Someone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What repeating a movement costs: nothing for one meant for every day, some the day after, much once its week
/// is full.
class RecentTest {

    private static final Movement BRIDGE = Someone.GUIDE.movement(new Id("bridge"));

    private static double cost(Movement movement, String daysAgo) {
        Journal journal = Journal.of();
        for (String days : daysAgo.isBlank() ? new String[0] : daysAgo.split(" ")) {
            journal = Someone.practised(
                    journal, Integer.parseInt(days), movement.id().value(), "cat-cow");
        }
        return Recent.of(journal, Women.TODAY)
                .cost(movement, Someone.GUIDE.ranking().choosing());
    }

    @Test
    void the_bridge_is_for_four_or_five_days_a_week() {
        assertEquals(5, BRIDGE.timesAWeek().to());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''            | 0",
                "0             | 5.5",
                "1             | 5.5",
                "2             | 1.5",
                "6             | 1.5",
                "2 3 4 5       | 6",
                "1 2 3 4       | 10",
                "2 3 4 5 6     | 12",
                "0 1 2 3 4     | 12",
                "2 3 4 5 7     | 6",
                "-1            | 0",
                "-1 -2 -3 -4 -5 | 0",
                "3 3 3 3 3     | 12",
                "5 1           | 7",
                "1 5           | 7",
            })
    void repeating_the_bridge_costs(String daysAgo, double cost) {
        assertEquals(cost, cost(BRIDGE, daysAgo));
    }

    @Test
    void a_movement_for_every_day_may_come_again_the_next_day() {
        var daily = Someone.GUIDE.movements().values().stream()
                .filter(movement -> movement.timesAWeek().to() == 7)
                .findFirst()
                .orElseThrow();
        assertEquals(1.5, cost(daily, "0"));
        assertEquals(9, cost(daily, "0 1 2 3 4 5"));
        assertEquals(12, cost(daily, "0 1 2 3 4 5 6"));
    }

    @Test
    void another_movement_costs_nothing() {
        Journal journal = Someone.practised(Journal.of(), 0, "cat-cow");
        assertEquals(
                0,
                Recent.of(journal, Women.TODAY)
                        .cost(BRIDGE, Someone.GUIDE.ranking().choosing()));
    }
}
