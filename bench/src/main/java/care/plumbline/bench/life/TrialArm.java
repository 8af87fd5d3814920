package care.plumbline.bench.life;

/// Half a year with one programme.
///
/// @param sessions sessions done
/// @param load all training done
/// @param amber days with pain above 2
/// @param red days with pain above 5
/// @param average mean pain
/// @param strength what she can take at the end
record TrialArm(int sessions, double load, int amber, int red, double average, double strength) {

    static final class Count {
        private int sessions;
        private double load;
        private int amber;
        private int red;
        private double pain;

        void day(double today) {
            pain += today;
            amber += today > 2.5 ? 1 : 0;
            red += today > 5.5 ? 1 : 0;
        }

        void session(double more) {
            sessions++;
            load += more;
        }

        TrialArm done(Body body) {
            return new TrialArm(sessions, load, amber, red, pain / Body.DAYS, body.capacity());
        }
    }
}
