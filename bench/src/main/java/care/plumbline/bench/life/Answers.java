package care.plumbline.bench.life;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.journal.Answer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// What she says when she is asked: what is so, apart from slips.
final class Answers {

    private static final Set<String> IMPACT_TESTS =
            Set.of("test_jog_spot", "test_bounds", "test_hops", "test_running_man", "test_single_squat");

    private final Life life;
    private final Body body;
    private final LocalDate birth;
    private final Random chance;
    private final Set<String> screen = new HashSet<>();
    private int daysUntilSheFeelsTheFloor;
    private Set<String> wrongToday = Set.of();

    Answers(Guide guide, Life life, Body body, LocalDate birth) {
        this.life = life;
        this.body = body;
        this.birth = birth;
        this.chance = Seeded.of(life.seed(), 4);
        this.daysUntilSheFeelsTheFloor = chance.nextInt(10) < 6 ? 0 : 10 + chance.nextInt(50);
        guide.adjusting().screen().values().forEach(question -> screen.add(question.id()));
    }

    /// Signs that are there today.
    void wrongToday(Set<String> signs) {
        this.wrongToday = signs;
    }

    void dayGoesBy() {
        daysUntilSheFeelsTheFloor--;
    }

    Answer says(Question question, Body.Today today, double intensity, double load) {
        return switch (question.kind()) {
            case QuestionKind.YesNo _ -> new Answer.YesNo(yes(question.id(), today, intensity, load));
            case QuestionKind.OneOf(var choices) ->
                new Answer.One(one(question.id(), choices.getFirst().code()));
            case QuestionKind.Scored(var choices) ->
                new Answer.One(choices.getFirst().code());
            case QuestionKind.AnyOf _ -> new Answer.Several(several(question.id()));
            case QuestionKind.Amount(var _, long min, long max) ->
                new Answer.Amount(Math.clamp(slip(number(question.id(), today), max), min, max));
            case QuestionKind.Measure(var _, double min, double max) -> new Answer.Measure((min + max) / 3);
            case QuestionKind.Rating _ ->
                new Answer.Amount(Math.clamp(slip(rating(question.id(), today, load), 10), 0, 10));
            case QuestionKind.Day _ -> new Answer.Day(birth);
            case QuestionKind.Words _ -> new Answer.Words("the stairs");
        };
    }

    private boolean yes(String id, Body.Today today, double intensity, double load) {
        if (wrongToday.contains(id)) {
            return true;
        }
        // A danger sign is seldom ticked by mistake, and never missed: the simulator asks what the product does
        // with what it is told.
        if (screen.contains(id)) {
            return chance.nextInt(4000) == 0;
        }
        boolean so = switch (id) {
            case "pain_woke" -> today.pain() > 6 && today.flared();
            case "ill_today" -> today.ill();
            case "moved_leak" -> body.leaksOn(intensity);
            case "moved_heavy" -> body.heavyAfter(load);
            case "moved_sharp_pain" -> load > 1.4 * body.tolerance();
            case "leak_on_impact" -> body.leaksWhenJumping();
            case "heaviness" -> body.isHeavy();
            case "check_done" -> true;
            case "scar_closed" -> true;
            default -> id.startsWith("test_") && passes(id, today);
        };
        return so != chance.nextDouble() < life.slips();
    }

    private boolean passes(String id, Body.Today today) {
        boolean strong = body.able() > 7.5 && today.pain() < 4;
        return strong && (!IMPACT_TESTS.contains(id) || !body.leaksWhenJumping() && !body.isHeavy());
    }

    private String one(String id, String first) {
        return switch (id) {
            case "birth_mode" -> life.birth();
            case "tear" -> life.tear();
            case "baby_with_you" -> "home";
            case "bleeding" -> "stopped";
            case "floor_squeeze" -> daysUntilSheFeelsTheFloor <= 0 ? "both" : first;
            case "flare_after" -> "fine";
            case "neuraxial" -> "none";
            case "blood_pressure" -> "not-measured";
            case "wish" -> life.wantsToRun() ? "running" : "daily";
            default -> first;
        };
    }

    /// How the morning after a session is, from the pain of yesterday and of today.
    Answer morning(double yesterday, double today) {
        double more = today - yesterday;
        return new Answer.One(more < 0.8 ? "same-or-better" : more < 2 ? "a-little-more" : "clearly-more");
    }

    private Set<String> several(String id) {
        return new TreeSet<>(id.equals("pain_zones") ? List.of("low-back") : List.of());
    }

    private long number(String id, Body.Today today) {
        double able = body.able();
        return Math.round(
                switch (id) {
                    case "sleep_hours" -> today.sleep();
                    case "walk_minutes" -> 10 + 5 * able;
                    case "brisk_walk_minutes" -> body.isHeavy() ? 10 : 6 * able;
                    case "sit_to_stands" -> 4 * able;
                    case "balance_seconds" -> 4 * able;
                    case "side_plank_seconds" -> 4 * able;
                    case "jog_minutes" -> able > 7 ? 3.4 * able : 5;
                    default -> 3;
                });
    }

    private long rating(String id, Body.Today today, double load) {
        return switch (id) {
            case "pain_now", "pain_average" -> Math.round(today.pain());
            case "scar_pain" -> Math.round(0.3 * today.pain());
            case "roll_pain" -> Math.round(0.8 * today.pain());
            case "session_effort" -> body.effort(load);
            default -> 3;
        };
    }

    private long slip(long number, long max) {
        if (chance.nextDouble() >= life.slips()) {
            return number;
        }
        return chance.nextBoolean() ? Math.round(number * (0.5 + chance.nextDouble())) : chance.nextLong(max + 1);
    }

    boolean forgets() {
        return chance.nextDouble() < life.forgets();
    }
}
