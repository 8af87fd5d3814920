package care.plumbline.core.load;

/// The revised NIOSH lifting equation: the weight it recommends is a constant times six
/// multipliers, each between 0 and 1; the index is the load over that weight.
///
/// Made for smooth lifts with both hands by healthy workers who stand. It was never tried on live
/// people as load, on one hand, on kneeling or sitting, or after a birth, so here an index only
/// compares two lifts.
///
/// The manual gives its constants in kilograms and centimetres and, rounded on their own, in pounds
/// and inches.
///
/// @param constant the weight under the best conditions
/// @param nearest hands nearer than this count as this near
/// @param knuckles the best height to begin
/// @param slope what each unit of height away from the knuckles costs
/// @param climb the constant of the distance multiplier
public record LiftingEquation(
        double constant,
        double nearest,
        double farthest,
        double knuckles,
        double slope,
        double highest,
        double shortest,
        double climb,
        double perKilogram,
        double perCentimetre) {

    public static final LiftingEquation METRIC = new LiftingEquation(23, 25, 63, 75, 0.003, 175, 25, 4.5, 1, 1);

    /// Pounds and inches.
    public static final LiftingEquation CUSTOMARY =
            new LiftingEquation(51, 10, 25, 30, 0.0075, 70, 10, 1.8, 1 / 0.45359237, 1 / 2.54);

    private static final double PER_DEGREE = 0.0032;
    private static final double MOST_TWIST = 135;
    private static final double CLIMB_SHARE = 0.82;

    /// The six multipliers of one lift.
    public record Multipliers(
            double horizontal, double vertical, double distance, double asymmetry, double frequency, double coupling) {

        double product() {
            return horizontal * vertical * distance * asymmetry * frequency * coupling;
        }
    }

    public Multipliers multipliers(Lift lift) {
        double height = lift.from().value() * perCentimetre;
        boolean high = height >= knuckles;
        return new Multipliers(
                horizontal(lift.handsOut().value() * perCentimetre),
                height > highest ? 0 : 1 - slope * Math.abs(height - knuckles),
                distance(lift.travel().value() * perCentimetre),
                asymmetry(lift.twist()),
                FrequencyTable.multiplier(lift.aMinute(), lift.spell(), high),
                lift.grip().multiplier(high));
    }

    private double horizontal(double away) {
        return away > farthest ? 0 : nearest / Math.max(nearest, away);
    }

    private double distance(double travel) {
        return travel > highest ? 0 : Math.min(1, CLIMB_SHARE + climb / Math.max(shortest, travel));
    }

    /// What a load that stands to the side leaves of the weight recommended straight in front.
    static double asymmetry(Degrees twist) {
        return twist.value() > MOST_TWIST ? 0 : 1 - PER_DEGREE * twist.value();
    }

    /// The weight the equation recommends for this lift; nothing where it is outside what the
    /// equation covers.
    public Kilograms recommended(Lift lift) {
        return new Kilograms(constant * multipliers(lift).product() / perKilogram);
    }

    /// The load over the recommended weight; infinite where nothing is recommended and something is
    /// lifted.
    public double index(Lift lift) {
        double recommended = recommended(lift).value();
        return lift.load().value() == 0 ? 0 : lift.load().value() / recommended;
    }
}
