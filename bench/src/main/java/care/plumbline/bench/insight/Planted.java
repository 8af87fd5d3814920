package care.plumbline.bench.insight;

/// What is planted into a life: so many points more after nights under six hours, or on days after
/// a session.
record Planted(double afterShortNight, double afterSession) {
    static final Planted NOTHING = new Planted(0, 0);
}
