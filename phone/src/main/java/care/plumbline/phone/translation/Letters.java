package care.plumbline.phone.translation;

import org.teavm.jso.JSBody;

/// [Character] by what her browser knows of letters, instead of tables of them all.
final class Letters {

    private static final byte[] KNOWN = new byte[0x3100];

    private Letters() {}

    /// [Character#getType].
    static int kind(int letter) {
        if (letter >= KNOWN.length) {
            return asked(letter);
        }
        if (KNOWN[letter] == 0) {
            KNOWN[letter] = (byte) (asked(letter) + 1);
        }
        return KNOWN[letter] - 1;
    }

    /// [Character#digit].
    static int digit(int letter, int radix) {
        int value = value(letter);
        return value < radix ? value : -1;
    }

    private static int value(int letter) {
        int small = letter | 0x20;
        if (small >= 'a' && small <= 'z') {
            return small - 'a' + 10;
        }
        if (letter >= '0' && letter <= '9') {
            return letter - '0';
        }
        if (letter < 128 || kind(letter) != Character.DECIMAL_DIGIT_NUMBER) {
            return -1;
        }
        int zero = letter;
        while (letter - zero < 9 && kind(zero - 1) == Character.DECIMAL_DIGIT_NUMBER) {
            zero--;
        }
        return letter - zero;
    }

    /// [Character#toLowerCase].
    @JSBody(params = "letter", script = "return String.fromCodePoint(letter).toLowerCase().codePointAt(0);")
    static native int lower(int letter);

    /// [Character#toUpperCase]: of one letter one.
    @JSBody(
            params = "letter",
            script = "var upper = String.fromCodePoint(letter).toUpperCase(), first = upper.codePointAt(0);"
                    + "return upper === String.fromCodePoint(first) ? first : letter;")
    static native int upper(int letter);

    /// In the order of the constants of [Character], one of which stands for none.
    @JSBody(
            params = "letter",
            script = "var kinds = 'LuLlLtLmLoMnMeMcNdNlNoZsZlZpCcCf--CoCsPdPsPePcPoSmScSkSoPiPf';"
                    + "for (var i = 0; i < kinds.length; i += 2) {"
                    + "if (i !== 32 && new RegExp('\\\\p{' + kinds.substring(i, i + 2) + '}', 'u')"
                    + ".test(String.fromCodePoint(letter))) { return i / 2 + 1; } } return 0;")
    private static native int asked(int letter);
}
