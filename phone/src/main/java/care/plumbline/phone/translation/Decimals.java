package care.plumbline.phone.translation;

import org.teavm.jso.JSBody;

/// [Double] as text and from text, by what her browser does: the same digits, without tables of powers of ten.
final class Decimals {

    private static final int MOST_BEFORE_POINT = 7;
    private static final int MOST_ZEROS = 2;

    private Decimals() {}

    /// [Double#toString].
    static String text(double number) {
        return number == 0 && 1 / number < 0 ? "-0.0" : written(shortest(number));
    }

    /// [StringBuilder#append(double)].
    static StringBuilder append(StringBuilder to, double number) {
        return to.append(text(number));
    }

    /// [StringBuilder#append(float)]: no page says one.
    static StringBuilder append(StringBuilder to, float number) {
        throw new IllegalStateException("expected no float, found one behind " + to);
    }

    /// A number as JavaScript writes it, as the JDK does.
    static String written(String shortest) {
        if (shortest.startsWith("-")) {
            return "-" + written(shortest.substring(1));
        }
        if (shortest.startsWith("N") || shortest.startsWith("I")) {
            return shortest;
        }
        int power = shortest.indexOf('e');
        String plain = power < 0 ? shortest : shortest.substring(0, power);
        int point = plain.indexOf('.');
        String digits = point < 0 ? plain : plain.substring(0, point) + plain.substring(point + 1);
        int before = (point < 0 ? plain.length() : point)
                + (power < 0 ? 0 : Integer.parseInt(shortest.substring(power + 1)));
        while (digits.length() > 1 && digits.startsWith("0")) {
            digits = digits.substring(1);
            before--;
        }
        while (digits.length() > 1 && digits.endsWith("0")) {
            digits = digits.substring(0, digits.length() - 1);
        }
        return digits.equals("0") ? "0.0" : placed(digits, before);
    }

    /// @param before how many digits stand before the point; fewer than none: zeros behind it
    private static String placed(String digits, int before) {
        if (before < -MOST_ZEROS || before > MOST_BEFORE_POINT) {
            return digits.charAt(0) + "." + (digits.length() > 1 ? digits.substring(1) : "0") + "E" + (before - 1);
        }
        if (before <= 0) {
            return "0." + "0".repeat(-before) + digits;
        }
        return digits.length() > before
                ? digits.substring(0, before) + "." + digits.substring(before)
                : digits + "0".repeat(before - digits.length()) + ".0";
    }

    /// [Double#parseDouble].
    static double number(String text) {
        String plain = text.strip();
        for (int i = 0; i < plain.length(); i++) {
            if ("0123456789.+-eE".indexOf(plain.charAt(i)) < 0) {
                throw new NumberFormatException(text);
            }
        }
        double number = plain.isEmpty() ? Double.NaN : read(plain);
        if (Double.isNaN(number)) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    @JSBody(params = "number", script = "return String(number);")
    private static native String shortest(double number);

    @JSBody(params = "text", script = "return Number(text);")
    private static native double read(String text);
}
