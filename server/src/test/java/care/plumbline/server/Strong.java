package care.plumbline.server;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.server.guides.GuideFolder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A woman who can nearly run: nothing wrong, 200 days after the birth, every gate up to strength open. A test
/// changes her by `question=answer` and `-question` (left out); `days=56` says how long ago the birth was.
public final class Strong {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final List<String> BATTERY = List.of(
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
            "floor");

    private Strong() {}

    public static Visitor woman(Server server, String... changes) {
        Map<String, String> answers = answers(GuideFolder.bundled());
        for (String change : changes) {
            if (change.equals("tests")) {
                BATTERY.forEach(test -> answers.put("test_" + test, "yes"));
            } else if (change.startsWith("-")) {
                answers.remove(change.substring(1));
            } else {
                answers.put(change.split("=", 2)[0], change.split("=", 2)[1]);
            }
        }
        answers.put(
                "birth_date",
                TODAY.minusDays(Long.parseLong(answers.remove("days"))).toString());
        var fields = new ArrayList<String>(List.of("once", UUID.randomUUID().toString()));
        answers.forEach((question, answer) -> fields.addAll(List.of("k." + question, answer)));
        Visitor visitor = new Visitor(server).post("/begin", fields.toArray(String[]::new));
        if (!visitor.open("/today").path().equals("/today")) {
            throw new AssertionError("no journal was begun: " + visitor.says());
        }
        return visitor;
    }

    private static Map<String, String> answers(Guide guide) {
        var answers = new LinkedHashMap<String, String>();
        guide.chapters().stream()
                .filter(chapter ->
                        List.of("safety", "mood").contains(chapter.id().value()))
                .flatMap(chapter -> chapter.questions())
                .filter(question -> question.kind() instanceof QuestionKind.YesNo)
                .forEach(question -> answers.put(question.id(), "no"));
        for (String line : List.of(
                "days=200 neuraxial=none blood_pressure=not-measured bone_risk=[] phq_interest=not-at-all",
                "phq_down=not-at-all pain_zones=[low-back] birth_mode=vaginal tear=none bleeding=stopped",
                "walk_minutes=60 sit_to_stands=30 roll_pain=1 floor_squeeze=both brisk_walk_minutes=45",
                "balance_seconds=30 side_plank_seconds=40 leak_on_impact=no heaviness=no pain_average=1",
                "pain_now=1 sleep_hours=8 ill_today=no lump_soft=no")) {
            for (String pair : line.split(" ")) {
                answers.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
            }
        }
        return answers;
    }
}
