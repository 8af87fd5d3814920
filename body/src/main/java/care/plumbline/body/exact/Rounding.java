package care.plumbline.body.exact;

/// Whole numbers and tenths for people. Halves go up; a browser would round some of them down.
public final class Rounding {

    private Rounding() {}

    /// The nearest whole number.
    public static long nearest(double number) {
        return (long) Math.floor(number + .5);
    }

    /// With one digit behind the point, halves away from zero; never *-0.0*.
    public static String tenth(double number) {
        long tenths = nearest(Math.abs(number) * 10);
        return (number < 0 && tenths > 0 ? "-" : "") + tenths / 10 + '.' + tenths % 10;
    }
}
