package care.plumbline.core.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as people write it, read part by part: `5,2`, `1 200`, `٥٫٢ kg`, `11 lb 8 oz`, `5½`.
///
/// @param parts in the order they stand
record WrittenNumber(List<Part> parts) {

    /// A number with the word behind it.
    ///
    /// @param readings what the number may mean: `1,200` is one and a fifth, or twelve hundred
    record Part(List<Millionths> readings, String unit) {
        Part {
            readings = List.copyOf(readings);
        }
    }

    /// No number anybody tells of herself is longer.
    private static final int LONGEST = 40;

    private static final String GAPS = "[ \\u00a0\\u2009\\u202f'’]";
    private static final Pattern NUMBER = Pattern.compile(
            "[+-]?(?:\\d{1,3}(?:" + GAPS + "\\d{3})+(?!\\d)(?:[.,]\\d+)?" + "|\\d+(?:[.,]\\d+)*[.,]?|[.,]\\d+)");
    private static final Pattern WORD = Pattern.compile("[^\\d+.,-][^\\d]*|\\.");

    WrittenNumber {
        parts = List.copyOf(parts);
    }

    /// What a text says; empty when it is no number, or several that do not belong together.
    static Optional<WrittenNumber> of(String text) {
        String plain = plain(text.strip());
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        var parts = new ArrayList<Part>();
        Matcher number = NUMBER.matcher(plain);
        Matcher word = WORD.matcher(plain);
        int at = 0;
        while (at < plain.length()) {
            if (!number.find(at) || number.start() != at) {
                return Optional.empty();
            }
            List<Millionths> readings = readings(number.group());
            at = number.end();
            String unit = "";
            if (word.find(at) && word.start() == at) {
                unit = word.group().strip();
                at = word.end();
            }
            if (readings.isEmpty()) {
                return Optional.empty();
            }
            parts.add(new Part(readings, unit));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new WrittenNumber(parts));
    }

    /// Digits of any script, signs and fractions as a keyboard for English has them.
    private static String plain(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (Character.getType(letter) == Character.DECIMAL_DIGIT_NUMBER) {
                out.append(Character.digit(letter, 10));
                return;
            }
            switch (letter) {
                case '٫', '．', '·' -> out.append('.');
                case '，', '،' -> out.append(',');
                case '−' -> out.append('-');
                case '٬', '′', '’', '‘' -> out.append('\'');
                case '″', '”', '“' -> out.append('"');
                case '½' -> fraction(out, ".5");
                case '¼' -> fraction(out, ".25");
                case '¾' -> fraction(out, ".75");
                default -> out.appendCodePoint(letter);
            }
        });
        return out.toString();
    }

    /// `5 ½` is five and a half.
    private static void fraction(StringBuilder out, String decimals) {
        while (!out.isEmpty() && Character.isWhitespace(out.charAt(out.length() - 1))) {
            out.setLength(out.length() - 1);
        }
        out.append(decimals);
    }

    private static List<Millionths> readings(String written) {
        String number = written.replaceAll(GAPS, "");
        int points = (int) number.chars().filter(letter -> letter == '.').count();
        int commas = (int) number.chars().filter(letter -> letter == ',').count();
        if (points > 0 && commas > 0) {
            boolean pointLast = number.lastIndexOf('.') > number.lastIndexOf(',');
            String whole = pointLast ? "," : ".";
            return isGrouped(number.substring(0, number.lastIndexOf(pointLast ? '.' : ',')), whole)
                    ? value(number.replace(whole, ""))
                    : List.of();
        }
        if (points + commas > 1) {
            String sign = points > 0 ? "." : ",";
            return isGrouped(number, sign) ? value(number.replace(sign, "")) : List.of();
        }
        if (points + commas == 1 && isGrouped(number, points > 0 ? "." : ",")) {
            var both = new ArrayList<>(value(number));
            both.addAll(value(number.replace(".", "").replace(",", "")));
            return both;
        }
        return value(number);
    }

    /// `1,200` or `12.345.678`: three digits after every sign.
    private static boolean isGrouped(String number, String sign) {
        return number.matches("[+-]?[1-9]\\d{0,2}(" + Pattern.quote(sign) + "\\d{3})+");
    }

    private static List<Millionths> value(String number) {
        String plain = number.replace(',', '.');
        String full = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        return Millionths.of(full).stream().toList();
    }
}
