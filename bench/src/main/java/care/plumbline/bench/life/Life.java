package care.plumbline.bench.life;

/// How a woman lives with a programme: when she opens it, how long she has, when life keeps her away. The same
/// for both programmes.
///
/// @param sinceBirth days since the birth when she begins
/// @param opens chance that she opens it on a day
/// @param trains chance that she moves once she has opened it
/// @param wantsToRun whether running is her aim
/// @param slips chance that an answer is wrong
/// @param forgets chance that she leaves the questions after a session unanswered
record Life(
        long seed,
        int sinceBirth,
        String birth,
        String tear,
        double opens,
        double trains,
        boolean wantsToRun,
        double slips,
        double forgets,
        boolean[] open,
        int[] minutes) {

    private static final int[] LENGTHS = {5, 8, 8, 15};

    static Life of(long seed) {
        var random = Seeded.of(seed, 1);
        int sinceBirth = random.nextInt(5) < 2 ? 3 + random.nextInt(39) : 42 + random.nextInt(210);
        boolean caesarean = random.nextInt(4) == 0;
        double opens = 0.4 + 0.55 * random.nextDouble();
        var open = new boolean[Body.DAYS];
        var minutes = new int[Body.DAYS];
        int away = 0;
        for (int day = 0; day < Body.DAYS; day++) {
            // Once in three months or so life takes her away for some weeks.
            if (away == 0 && day > 14 && random.nextInt(90) == 0) {
                away = 7 + random.nextInt(28);
            }
            away = Math.max(0, away - 1);
            open[day] = away == 0 && (day == 0 || random.nextDouble() < opens);
            minutes[day] = LENGTHS[random.nextInt(LENGTHS.length)];
        }
        return new Life(
                seed,
                sinceBirth,
                caesarean ? "caesarean" : random.nextInt(8) == 0 ? "instrumental" : "vaginal",
                !caesarean && random.nextInt(25) == 0 ? "third-fourth" : "none",
                opens,
                0.6 + 0.4 * random.nextDouble(),
                random.nextInt(2) == 0,
                0.03 * random.nextDouble(),
                0.3 * random.nextDouble(),
                open,
                minutes);
    }

    Body body() {
        return new Body(Body.Traits.of(Seeded.of(seed, 2)), Seeded.of(seed, 3));
    }

    /// Whether she could run before the half year is over: she wants to, nothing in her body speaks against it
    /// for good, she trains often enough to be strong enough, and there is time left after the weeks everyone
    /// waits.
    boolean couldRun() {
        var traits = body().traits();
        int waits = tear.equals("none") ? 12 * 7 : 16 * 7;
        int often = 0;
        for (boolean one : open) {
            often += one ? 1 : 0;
        }
        int left = Body.DAYS - Math.max(0, waits - sinceBirth);
        // As strong as she would be if three in four of her training days counted in full.
        double strong = body().traits().capacity() * Math.pow(Body.GAIN, 0.75 * often * trains);
        return wantsToRun
                && traits.floor() < 1
                && !traits.heavy()
                && traits.leak() == 0
                && traits.halfLife() < 120
                && often * trains > 0.5 * Body.DAYS
                && strong > 1.1 * Body.RUNNING
                && left > 120;
    }
}
