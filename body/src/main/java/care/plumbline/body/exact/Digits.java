package care.plumbline.body.exact;

/// A number with as many digits as it has, as people write it: without a power of ten and without noughts at its end.
public final class Digits {

    private static final char POINT = '.';

    private Digits() {}

    public static String of(double number) {
        String text = Double.toString(Math.abs(number));
        int power = text.indexOf('E');
        String plain = power < 0 ? text : text.substring(0, power);
        int point = plain.indexOf(POINT);
        int before = point + (power < 0 ? 0 : Integer.parseInt(text.substring(power + 1)));
        String digits = plain.substring(0, point) + plain.substring(point + 1);
        String whole =
                before <= 0 ? "0" : (digits + "0".repeat(Math.max(0, before - digits.length()))).substring(0, before);
        String behind = before >= digits.length()
                ? ""
                : "0".repeat(Math.max(0, -before)) + digits.substring(Math.max(0, before));
        return (number < 0 ? "-" : "") + whole + fraction(behind);
    }

    private static String fraction(String behind) {
        int end = behind.length();
        while (end > 0 && behind.charAt(end - 1) == '0') {
            end--;
        }
        return end == 0 ? "" : POINT + behind.substring(0, end);
    }
}
