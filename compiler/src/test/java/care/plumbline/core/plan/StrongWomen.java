package care.plumbline.core.plan;

import care.plumbline.core.Women;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Generated women who stand near the last gates: everything that opens them is answered, but for none, one or
/// two answers that stay as they came. Without them no property would ever meet the stages of impact and
/// running.
final class StrongWomen {

    private static final List<String> TESTS = List.of(
            "test_walk_30",
            "test_balance",
            "test_single_squat",
            "test_jog_spot",
            "test_bounds",
            "test_hops",
            "test_running_man",
            "test_calf_raise",
            "test_bridge",
            "test_sit_to_stand",
            "test_hip_lift",
            "test_floor");

    private StrongWomen() {}

    static Journal generated(Guide guide, long seed) {
        var random = new Random(~seed);
        var answers = new ArrayList<Entry>();
        answers.add(answer("birth_date", new Answer.Day(Women.TODAY.minusDays(50 + random.nextInt(300)))));
        answers.add(answer("walk_minutes", new Answer.Amount(60)));
        answers.add(answer("roll_pain", new Answer.Amount(random.nextInt(4))));
        answers.add(answer("sit_to_stands", new Answer.Amount(20 + random.nextInt(10))));
        answers.add(answer("floor_squeeze", new Answer.One("both")));
        answers.add(answer("brisk_walk_minutes", new Answer.Amount(30 + random.nextInt(30))));
        answers.add(answer("balance_seconds", new Answer.Amount(10 + random.nextInt(30))));
        answers.add(answer("side_plank_seconds", new Answer.Amount(20 + random.nextInt(30))));
        answers.add(answer("leak_on_impact", new Answer.YesNo(false)));
        answers.add(answer("heaviness", new Answer.YesNo(false)));
        answers.add(answer("pain_average", new Answer.Amount(random.nextInt(4))));
        answers.add(answer("jog_minutes", new Answer.Amount(20 + random.nextInt(30))));
        answers.add(answer("flare_after", new Answer.One("fine")));
        TESTS.forEach(test -> answers.add(answer(test, new Answer.YesNo(true))));
        for (int left = random.nextInt(3); left > 0; left--) {
            answers.remove(random.nextInt(answers.size()));
        }
        Journal journal = Women.generated(guide, seed);
        var entries = new ArrayList<>(journal.entries());
        entries.addAll(answers);
        return new Journal(entries);
    }

    private static Entry answer(String question, Answer answer) {
        return new Entry.Answered(Women.TODAY, question, answer);
    }
}
