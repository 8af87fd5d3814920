package care.plumbline.core.plan;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.Light;
import care.plumbline.core.guide.habit.SmallDay;
import care.plumbline.core.guide.movement.Dose;
import care.plumbline.core.guide.movement.Healing;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.movement.Posture;
import care.plumbline.core.guide.movement.Restriction;
import care.plumbline.core.guide.stage.Adjustment;
import care.plumbline.core.guide.stage.Gate;
import care.plumbline.core.guide.stage.Stage;
import care.plumbline.core.guide.unit.Weeks;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.rule.Truth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a session may hold for a woman, worked out a second time straight from the guide's records, the slow
/// and plain way.
///
/// It shares nothing with `Clearance`, `StageStanding`, `Day`, `Limit` or `Setting`.
final class Recheck {

    private final Guide guide;
    private final Facts facts;
    private final Set<Id> forbidden;
    private final Set<Id> forbiddenPicked;
    private final int stageToday;
    private int reached;
    private final long weeks;
    private final Set<Healing> possible;

    Recheck(Facts facts) {
        this.guide = facts.guide();
        this.facts = facts;
        this.forbidden = forbidden(false);
        this.forbiddenPicked = forbidden(true);
        this.stageToday = stageToday();
        this.weeks = weeks();
        this.possible = possible();
    }

    /// @param picked whether of a movement that a clinician picked by name
    private Set<Id> forbidden(boolean picked) {
        var loads = new HashSet<Id>();
        for (Restriction restriction : guide.restrictions()) {
            Truth holds = facts.test(restriction.when());
            if (holds == Truth.YES || holds == Truth.UNKNOWN && restriction.holdsIfUnknown()) {
                var held = new HashSet<>(restriction.forbids());
                if (holds == Truth.YES) {
                    restriction.liftedBy().forEach((code, lifted) -> {
                        boolean yes = clinician("cleared", code) && saidLast("clinician_cleared", restriction)
                                || picked
                                        && facts.latest("clinician_picks").isPresent()
                                        && saidLast("clinician_picks", restriction);
                        if (yes && !clinician("restricts", code) && !clinician("restricts", "all")) {
                            held.removeAll(lifted);
                        }
                    });
                }
                loads.addAll(held);
            }
        }
        spoken().forEach(adjustment -> loads.addAll(adjustment.effect().without()));
        return loads;
    }

    private boolean clinician(String what, String code) {
        return facts.latest("clinician_" + what)
                .filter(said -> said.answer().toString().matches(".*[\\[ ]" + code + "[,\\]].*"))
                .isPresent();
    }

    /// Whether nothing the restriction asks about was answered on a later day.
    private boolean saidLast(String question, Restriction restriction) {
        var on = facts.latest(question).orElseThrow().on();
        return restriction.when().facts().stream()
                .flatMap(fact -> facts.latest(fact.name()).stream())
                .noneMatch(said -> said.on().isAfter(on));
    }

    /// The adjustments that speak on a day on which everything was said for the first time.
    private List<Adjustment> spoken() {
        return guide.adjusting().adjustments().stream()
                .filter(one -> one.trigger().times() == 1
                        && one.trigger().on().stream()
                                .anyMatch(on -> facts.latest(on).isPresent())
                        && facts.test(one.trigger().when()) == Truth.YES)
                .toList();
    }

    private boolean gatesOpen(int upTo) {
        for (Stage stage : guide.stages()) {
            for (Gate gate : stage.gates()) {
                if (stage.number() <= upTo && facts.test(gate.when()) != Truth.YES) {
                    return false;
                }
            }
        }
        return true;
    }

    private int stageToday() {
        int stage = guide.stages().size() - 1;
        while (!gatesOpen(stage)) {
            stage--;
        }
        reached = stage;
        return lowered(reached);
    }

    /// What days for less leave of a stage.
    private int lowered(int from) {
        int stage = from;
        for (Light light : guide.lights()) {
            if (facts.test(light.when()) == Truth.YES) {
                stage -= light.stagesDown();
                break;
            }
        }
        int down = spoken().stream()
                .mapToInt(one -> one.effect().stagesDown())
                .max()
                .orElse(0);
        stage = Math.min(stage, from - down);
        for (SmallDay day : guide.smallDays()) {
            if (facts.test(day.when()) == Truth.YES) {
                stage = Math.min(stage, day.stageAtMost());
            }
        }
        return Math.max(0, stage);
    }

    /// Weeks since the birth, from the date she gave; none count where she gave none.
    private long weeks() {
        return facts.latest("birth_date")
                .map(answered -> ((Answer.Day) answered.answer()).date())
                .map(date -> ChronoUnit.DAYS.between(date, facts.today()) / 7)
                .filter(count -> count >= 0)
                .orElse(0L);
    }

    /// Every way the birth may be healing, as far as she has said: all of them while mode or tear is not known.
    private Set<Healing> possible() {
        String mode = facts.choice("birth_mode").orElse("?");
        String tear = facts.choice("tear").orElse("?");
        if (mode.equals("caesarean")) {
            return EnumSet.of(Healing.CAESAREAN);
        }
        if (mode.equals("?") || tear.equals("?")) {
            return EnumSet.allOf(Healing.class);
        }
        if (tear.equals("third-fourth") || tear.equals("not-sure")) {
            return EnumSet.of(Healing.DEEP_TEAR);
        }
        return EnumSet.of(mode.equals("instrumental") ? Healing.INSTRUMENTAL : Healing.VAGINAL);
    }

    /// The longest session that is right today.
    int minutesAtMost(int wished) {
        double share = 1;
        for (Light light : guide.lights()) {
            if (facts.test(light.when()) == Truth.YES) {
                share = light.minutesTimes();
                break;
            }
        }
        for (Adjustment one : spoken()) {
            share = Math.min(share, one.effect().minutesTimes());
        }
        int planned = Math.max(Math.min(2, wished), (int) Math.round(wished * share));
        return guide.smallDays().stream()
                .filter(day -> facts.test(day.when()) == Truth.YES)
                .mapToInt(day -> Math.max(Math.min(2, wished), Math.min(day.minutesAtMost(), (int)
                        Math.floor(wished * day.minutesTimes()))))
                .reduce(planned, Math::min);
    }

    /// What stands against a movement; empty when it may be done today.
    String against(Movement movement, Setting setting) {
        String name = movement.id().value();
        if (said("clinician_bars").contains(name)) {
            return "a clinician said to leave it out";
        }
        boolean picked = said("clinician_picks").contains(name);
        for (Id load : movement.loads()) {
            if ((picked ? forbiddenPicked : forbidden).contains(load)) {
                return "a restriction forbids " + load;
            }
        }
        int today = picked ? lowered(Math.max(reached, movement.stage())) : stageToday;
        if (movement.stage() > today) {
            return "stage " + movement.stage() + " on a day of stage " + stageToday;
        }
        for (Healing healing : possible) {
            Weeks from = movement.earliest().getOrDefault(healing, Weeks.NEVER);
            boolean cleared = movement.cleared()
                            .filter(one -> said("clinician_cleared").contains(one.by())
                                    && !said("clinician_restricts").contains(one.by())
                                    && !said("clinician_restricts").contains("all")
                                    && weeks >= one.from().count())
                            .isPresent()
                    && !from.equals(Weeks.NEVER);
            if (weeks < from.count() && !cleared && (!picked || from.equals(Weeks.NEVER))) {
                return "week " + weeks + " is before week " + from.count();
            }
        }
        Optional<Set<String>> ticked = facts.latest("at_hand").map(_ -> said("at_hand"));
        for (String need : movement.needs()) {
            boolean there = ticked.map(things -> things.contains(need))
                    .orElse(!List.of("cot", "car-seat").contains(need));
            if (!there) {
                return need + " is not at hand";
            }
        }
        boolean noFloor = facts.latest("gets_to_floor")
                .filter(answered -> answered.answer().equals(new Answer.YesNo(false)))
                .isPresent();
        if (noFloor
                && (movement.positions().contains(Posture.HANDS_KNEES)
                        || movement.positions().contains(Posture.KNEELING))) {
            return "she does not get down to the floor";
        }
        return inSetting(movement, setting) ? "" : "not " + setting.code();
    }

    private Set<String> said(String question) {
        return facts.latest(question)
                .map(answered -> ((Answer.Several) answered.answer()).codes())
                .orElse(Set.of());
    }

    private static boolean inSetting(Movement movement, Setting setting) {
        List<Posture> fits = switch (setting) {
            case LYING -> List.of(Posture.LYING_BACK, Posture.LYING_SIDE, Posture.LYING_FRONT);
            case SEATED -> List.of(Posture.SEATED);
            case STANDING -> List.of(Posture.STANDING);
            case HOLDING -> List.of(Posture.HOLDING_BABY);
            case ANY ->
                List.of(
                        Posture.LYING_BACK,
                        Posture.LYING_SIDE,
                        Posture.LYING_FRONT,
                        Posture.HANDS_KNEES,
                        Posture.KNEELING,
                        Posture.SEATED,
                        Posture.STANDING,
                        Posture.HOLDING_BABY,
                        Posture.WALKING);
        };
        return movement.positions().stream().anyMatch(fits::contains);
    }

    /// The seconds of a movement's smallest dose, counted repetition by repetition, and of getting into position.
    static int seconds(Movement movement) {
        int seconds = 10;
        switch (movement.dose()) {
            case Dose.Minutes(var minutes) -> seconds += 60 * minutes.from();
            case Dose.Repetitions(int sets, var times, int each, boolean both, int rest) ->
                seconds += sets(sets, times.from() * each, both, rest);
            case Dose.Hold(int sets, var hold, boolean both, int rest) ->
                seconds += sets(sets, hold.from(), both, rest);
            case Dose.Breaths(int sets, var breaths, boolean both, int rest) ->
                seconds += sets(sets, breaths.from() * 8, both, rest);
        }
        return seconds;
    }

    private static int sets(int sets, int once, boolean both, int rest) {
        int seconds = 0;
        for (int set = 1; set <= sets; set++) {
            seconds += both ? once + once : once;
            seconds += set < sets ? rest : 0;
        }
        return seconds;
    }
}
