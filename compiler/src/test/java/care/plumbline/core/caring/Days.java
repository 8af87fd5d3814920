package care.plumbline.core.caring;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.recovery.Recovery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Days of women, told in short or made from a seed.
final class Days {

    static final Guide GUIDE = TheGuide.read();

    private Days() {}

    /// The woman of the design: 22 pick-ups at arm's length, a low cot, feeds on the sofa, a car
    /// seat, one hip.
    static Map<String, String> busy() {
        Map<String, String> answers = Women.safe(GUIDE);
        answers.put("days_since_birth", "44");
        answers.put("baby_weight_kg", "5.1");
        answers.put("lift_distance", "arms-length");
        answers.put("floor_lifts", "22");
        answers.put("cot_lifts", "16");
        answers.put("cot_height", "low");
        answers.put("table_lifts", "6");
        answers.put("car_seat_lifts", "2");
        answers.put("older_child_lifts", "0");
        answers.put("feeding", "[breast]");
        answers.put("feeds_a_day", "8");
        answers.put("feed_minutes", "20");
        answers.put("feed_place", "sofa");
        answers.put("feed_support", "[]");
        answers.put("arms_minutes", "60");
        answers.put("hip_carry", "yes");
        answers.put("carrier_minutes", "0");
        answers.put("change_place", "table");
        answers.put("stairs", "6");
        return answers;
    }

    static Map<String, String> busyBut(String... changes) {
        Map<String, String> answers = busy();
        for (int i = 0; i < changes.length; i += 2) {
            answers.put(changes[i], changes[i + 1]);
        }
        return answers;
    }

    static Facts facts(Map<String, String> answers) {
        return recovery(answers).facts();
    }

    static Recovery recovery(Map<String, String> answers) {
        return Recovery.on(GUIDE, Women.journal(GUIDE, answers), Women.TODAY);
    }

    static CareDay day(Map<String, String> answers) {
        return CareDay.of(facts(answers)).orElseThrow();
    }

    /// What would help her, as the page shows it.
    static List<Relief> reliefs(Recovery recovery) {
        return CareDay.of(recovery.facts()).stream()
                .flatMap(day -> Relief.of(
                        day,
                        GUIDE.caring(),
                        habit -> recovery.plan().habits().stream()
                                .anyMatch(fit -> fit.habit().id().equals(habit)))
                        .stream())
                .toList();
    }

    /// A believable day, each question left out by one woman in seven.
    static Map<String, String> sampled(long seed) {
        var random = new Random(seed);
        var all = new LinkedHashMap<String, String>();
        all.put("floor_lifts", number(random, 2, 40));
        all.put("cot_lifts", number(random, 0, 20));
        all.put("table_lifts", number(random, 0, 25));
        all.put("car_seat_lifts", number(random, 0, 6));
        all.put("lift_distance", one(random, "close", "arms-length", "varies"));
        all.put("older_child_lifts", random.nextInt(3) == 0 ? number(random, 1, 15) : "0");
        all.put("cot_height", one(random, "high", "low", "low", "none"));
        all.put("baby_weight_kg", String.format(Locale.ROOT, "%.1f", 3 + random.nextDouble() * 8));
        all.put("arms_minutes", number(random, 10, 240));
        all.put("hip_carry", one(random, "yes", "no"));
        all.put("carrier_minutes", random.nextBoolean() ? number(random, 5, 120) : "0");
        all.put("hips_forward", one(random, "yes", "no"));
        all.put("stairs", number(random, 0, 20));
        all.put("change_place", one(random, "floor", "bed", "table"));
        all.put("feeding", one(random, "[breast]", "[breast, bottle]", "[bottle]", "[breast, solids]"));
        all.put("feeds_a_day", number(random, 3, 12));
        all.put("feed_minutes", number(random, 8, 40));
        all.put("feed_place", one(random, "chair", "sofa", "bed-sitting", "side-lying", "mixed"));
        all.put("feed_support", one(random, "[]", "[baby-pillow]", "[back-cushion]", "[baby-pillow, back-cushion]"));
        all.put("weight_before_kg", number(random, 48, 95));
        all.keySet().removeIf(_ -> random.nextInt(7) == 0);
        Map<String, String> answers = Women.safe(GUIDE);
        answers.putAll(all);
        answers.put("days_since_birth", number(random, 10, 500));
        return answers;
    }

    private static String number(Random random, int from, int to) {
        return Integer.toString(from + random.nextInt(to - from + 1));
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
