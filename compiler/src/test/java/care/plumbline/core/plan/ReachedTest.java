package care.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.recovery.Recovery;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Nothing stands in the guide that reaches nobody: of many made women, some are shown each cause, some have each
/// kind of pain, some are offered each habit, and each movement is open to some.
class ReachedTest {

    private static final Guide GUIDE = TheGuide.read();
    private static final int WOMEN = 3000;
    private static final int FIRST = 5;

    private final TreeMap<String, Integer> causes = none(GUIDE.causes().stream().map(one -> one.id()));
    private final TreeMap<String, Integer> kinds =
            none(GUIDE.patterns().stream().map(one -> one.id()));
    private final TreeMap<String, Integer> habits = none(GUIDE.habits().stream().map(one -> one.id()));
    private final TreeMap<String, Integer> firstHabits =
            none(GUIDE.habits().stream().map(one -> one.id()));

    private final TreeMap<String, Integer> movements = none(GUIDE.movements().keySet().stream());

    private static TreeMap<String, Integer> none(Stream<Id> ids) {
        var counts = new TreeMap<String, Integer>();
        ids.forEach(id -> counts.put(id.value(), 0));
        return counts;
    }

    private static List<String> unreached(TreeMap<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(one -> one.getValue() == 0)
                .map(one -> one.getKey())
                .toList();
    }

    @Test
    void every_cause_kind_of_pain_habit_and_movement_reaches_some_woman() {
        for (long seed = 0; seed < WOMEN; seed++) {
            Recovery recovery = Recovery.on(GUIDE, Women.generated(GUIDE, seed), Women.TODAY);
            recovery.causes()
                    .shown()
                    .forEach(one -> causes.merge(one.cause().id().value(), 1, Integer::sum));
            Plan plan = recovery.plan();
            plan.patterns().stream()
                    .filter(PatternFit::isHers)
                    .forEach(fit -> kinds.merge(fit.pattern().id().value(), 1, Integer::sum));
            plan.open().forEach(one -> movements.merge(one.id().value(), 1, Integer::sum));
            Recovery.on(GUIDE, StrongWomen.generated(GUIDE, seed), Women.TODAY)
                    .plan()
                    .open()
                    .forEach(one -> movements.merge(one.id().value(), 1, Integer::sum));
            plan.habits().forEach(fit -> habits.merge(fit.habit().id().value(), 1, Integer::sum));
            plan.habits().stream()
                    .limit(FIRST)
                    .forEach(fit -> firstHabits.merge(fit.habit().id().value(), 1, Integer::sum));
        }
        System.out.println(WOMEN + " women. Causes shown: " + causes);
        System.out.println("Kinds of pain: " + kinds);
        System.out.println("Habits offered: " + habits);
        System.out.println("Habits among the first five: " + firstHabits);
        System.out.println("Movements open: " + movements);
        assertEquals(List.of(), unreached(movements), "movements");
        assertEquals(List.of(), unreached(causes), "causes");
        assertEquals(List.of(), unreached(kinds), "kinds of pain");
        assertEquals(List.of(), unreached(habits), "habits");
    }
}
