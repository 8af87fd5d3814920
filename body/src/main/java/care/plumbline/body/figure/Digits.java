package care.plumbline.body.figure;

/// Numbers as short as a picture needs them, written alike on every machine.
final class Digits {

    private Digits() {}

    static String whole(double value) {
        return Integer.toString(rounded(value));
    }

    /// At most one digit after the point: `-12.5`, `.3`, `40`.
    static String tenths(double value) {
        return decimal(rounded(value * 10), 10);
    }

    /// At most two digits after the point.
    static String hundredths(double value) {
        return decimal(rounded(value * 100), 100);
    }

    /// At most three digits after the point.
    static String thousandths(double value) {
        return decimal(rounded(value * 1000), 1000);
    }

    // Math.round differs between the browser and the JVM at a half below zero
    private static int rounded(double value) {
        return (int) Math.floor(value + .5);
    }

    private static String decimal(int scaled, int unit) {
        int size = Math.abs(scaled);
        int after = size % unit;
        String sign = scaled < 0 ? "-" : "";
        if (after == 0) {
            return sign + size / unit;
        }
        String digits = Integer.toString(unit + after).substring(1);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return sign + (size >= unit ? Integer.toString(size / unit) : "") + '.' + digits.substring(0, end);
    }
}
