package care.plumbline.bench.life;

import java.util.Map;
import java.util.TreeMap;

/// What must hold of every woman on every day, and how often it did not.
final class Findings {

    /// What must never happen.
    enum Wrong {
        FORBIDDEN_MOVEMENT,
        IMPACT_TOO_EARLY,
        DANGER_SIGN_MISSED,
        EXERCISE_IN_DANGER,
        STUCK_WITH_OPEN_GATES,
        GATE_WITHOUT_A_WAY,
        FLARE_NOT_GIVEN_BACK,
        COULD_RUN_BUT_NEVER_DID
    }

    private final Map<Wrong, Integer> wrong = new TreeMap<>();
    private final Map<String, Integer> first = new TreeMap<>();
    private final Map<String, Integer> planted = new TreeMap<>();
    private final Map<String, Integer> spoke = new TreeMap<>();
    private final double[] load = new double[6];
    private final double[] minutes = new double[6];
    private long movements;
    private long flares;
    private int couldRun;
    private int ran;

    void wrong(Wrong what, long woman, String where) {
        wrong.merge(what, 1, Integer::sum);
        first.putIfAbsent(what + ": woman " + woman + ", " + where, 1);
    }

    void movements(int count) {
        movements += count;
    }

    void planted(String sign) {
        planted.merge(sign, 1, Integer::sum);
    }

    void spoke(String rule) {
        spoke.merge(rule, 1, Integer::sum);
    }

    /// A session was done at a stage.
    void session(int stage, double more, int minutesDone) {
        load[stage] += more;
        minutes[stage] += minutesDone;
    }

    /// What a minute of a session asks at each stage.
    double[] perMinute() {
        var perMinute = new double[load.length];
        for (int stage = 0; stage < load.length; stage++) {
            perMinute[stage] = minutes[stage] == 0 ? 0 : load[stage] / minutes[stage];
        }
        return perMinute;
    }

    void flare() {
        flares++;
    }

    void runner(boolean reached) {
        couldRun++;
        ran += reached ? 1 : 0;
    }

    void add(Findings other) {
        other.wrong.forEach((what, times) -> wrong.merge(what, times, Integer::sum));
        other.first.keySet().stream().limit(5).forEach(one -> {
            if (first.size() < 40) {
                first.put(one, 1);
            }
        });
        other.planted.forEach((sign, times) -> planted.merge(sign, times, Integer::sum));
        other.spoke.forEach((rule, times) -> spoke.merge(rule, times, Integer::sum));
        movements += other.movements;
        flares += other.flares;
        for (int stage = 0; stage < load.length; stage++) {
            load[stage] += other.load[stage];
            minutes[stage] += other.minutes[stage];
        }
        couldRun += other.couldRun;
        ran += other.ran;
    }

    Map<Wrong, Integer> wrong() {
        return wrong;
    }

    Iterable<String> examples() {
        return first.keySet();
    }

    Map<String, Integer> planted() {
        return planted;
    }

    Map<String, Integer> spoke() {
        return spoke;
    }

    long movements() {
        return movements;
    }

    long flares() {
        return flares;
    }

    int couldRun() {
        return couldRun;
    }

    int ran() {
        return ran;
    }
}
