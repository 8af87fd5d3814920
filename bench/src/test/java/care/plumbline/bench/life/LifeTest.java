package care.plumbline.bench.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.bench.GuideOnPath;
import care.plumbline.core.guide.Guide;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Half a year of a few of the ten thousand women of `bench/life/run`; the bounds that need many are held there.
class LifeTest {

    private static final Guide GUIDE = GuideOnPath.read(LocalDate.of(2026, 11, 22));
    private static final int WOMEN = 40;

    private static final Main.Lives LIVES = Main.Lives.of(GUIDE, WOMEN, WOMEN, _ -> {});

    @Test
    void nothing_that_must_never_happen_happens() {
        assertEquals(
                Map.of(),
                LIVES.findings().wrong(),
                () -> LIVES.findings().examples().toString());
        assertTrue(LIVES.findings().movements() > 10_000, LIVES.findings().movements() + " movements");
        assertTrue(
                LIVES.findings().planted().size() > 5,
                LIVES.findings().planted().toString());
    }

    @Test
    void whoever_could_run_does() {
        assertEquals(LIVES.findings().couldRun(), LIVES.findings().ran());
    }

    @Test
    void there_are_fewer_sore_days_than_with_a_calendar() {
        double ours = Main.Lives.mean(LIVES.ours(), TrialArm::red);
        double printed = Main.Lives.mean(LIVES.printed(), TrialArm::red);
        assertTrue(ours < printed, ours + " and " + printed);
    }

    @Test
    void the_rules_of_stopping_and_going_on_are_met() {
        assertTrue(
                LIVES.findings().spoke().keySet().size() > 10,
                LIVES.findings().spoke().toString());
    }
}
