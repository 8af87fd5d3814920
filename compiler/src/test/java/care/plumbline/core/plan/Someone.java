package care.plumbline.core.plan;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.recovery.Recovery;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A woman for a row of a table: one for whom everything is open, changed by `question=answer` and `-question`
/// (left out).
public final class Someone {

    public static final Guide GUIDE = TheGuide.read();

    private Someone() {}

    /// Every danger question answered with no sign, every gate open, 200 days after a vaginal birth, no pain,
    /// rested.
    public static Map<String, String> strong() {
        Map<String, String> answers = Women.safe(GUIDE);
        answers.putAll(Map.of(
                "days_since_birth",
                "200",
                "walk_minutes",
                "60",
                "sit_to_stands",
                "30",
                "roll_pain",
                "1",
                "floor_squeeze",
                "both",
                "brisk_walk_minutes",
                "45",
                "balance_seconds",
                "30",
                "side_plank_seconds",
                "40",
                "jog_minutes",
                "40",
                "flare_after",
                "fine"));
        answers.putAll(Map.of(
                "leak_on_impact",
                "no",
                "heaviness",
                "no",
                "pain_average",
                "1",
                "pain_now",
                "1",
                "sleep_hours",
                "8",
                "ill_today",
                "no",
                "clinician_cleared",
                "[]",
                "clinician_restricts",
                "[]",
                "lump_soft",
                "no",
                "scar_closed",
                "yes"));
        for (String test : List.of(
                "walk_30",
                "balance",
                "single_squat",
                "jog_spot",
                "bounds",
                "hops",
                "running_man",
                "calf_raise",
                "bridge",
                "sit_to_stand",
                "hip_lift",
                "floor")) {
            answers.put("test_" + test, "yes");
        }
        return answers;
    }

    public static Journal journal(String changes) {
        Map<String, String> answers = strong();
        for (String change : changes.strip().split(" +")) {
            if (change.startsWith("-")) {
                answers.remove(change.substring(1));
            } else if (change.contains("=")) {
                answers.put(change.split("=", 2)[0], change.split("=", 2)[1].replace('+', ','));
            }
        }
        return Women.journal(GUIDE, answers);
    }

    public static Recovery who(String changes) {
        return Recovery.on(GUIDE, journal(changes), Women.TODAY);
    }

    public static Journal practised(Journal journal, int daysAgo, String... movements) {
        return journal.with(new Entry.Practised(
                Women.TODAY.minusDays(daysAgo),
                Arrays.stream(movements).map(Id::new).toList()));
    }
}
