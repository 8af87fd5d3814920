package care.plumbline.pages.words;

import care.plumbline.body.exact.Digits;
import care.plumbline.body.exact.Rounding;

/// Numbers with the decimal mark of her language.
public final class Decimals {

    private static final String POINT = ".";

    private Decimals() {}

    /// With one digit behind the mark.
    public static String tenth(double number, Words words) {
        return marked(Rounding.tenth(number), words);
    }

    /// With one digit behind the mark, or none where it is a whole number.
    public static String brief(double number, Words words) {
        String tenth = Rounding.tenth(number);
        return marked(tenth.endsWith(".0") ? tenth.substring(0, tenth.length() - 2) : tenth, words);
    }

    /// With as many digits as it has.
    public static String plain(double number, Words words) {
        return marked(Digits.of(number), words);
    }

    /// A number that was written with a point.
    public static String marked(String number, Words words) {
        return number.replace(POINT, words.time().decimalMark());
    }
}
