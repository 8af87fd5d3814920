package care.plumbline.bench.life;

/// A fixed programme: the stage follows the weeks since she began, as printed plans do, though never before the weeks
/// since the birth that the guide's stages name. It takes the minutes she has, and knows nothing
/// of her days.
final class Calendar {

    private static final int[] BEGINS_IN_WEEK = {0, 1, 4, 10, 16};
    private static final int[] WEEKS_SINCE_BIRTH = {0, 0, 2, 8, 12};

    private Calendar() {}

    /// @param speed 1: as printed; 0.5: each stage takes twice as long
    static int stage(int day, int sinceBirth, double speed) {
        int stage = 0;
        for (int one = 0; one < BEGINS_IN_WEEK.length; one++) {
            if (day * speed / 7 >= BEGINS_IN_WEEK[one] && sinceBirth / 7 >= WEEKS_SINCE_BIRTH[one]) {
                stage = one;
            }
        }
        return stage;
    }

    /// The load of a session at a stage.
    ///
    /// @param perMinute what a minute of Plumbline's own sessions asks at each stage, changing over
    ///     included: the two differ in when they ask, not in what a session of a stage is made of
    static double load(int stage, int minutes, double[] perMinute) {
        return minutes * perMinute[stage];
    }
}
