package care.plumbline.server.material;

import care.plumbline.pages.visit.Directory.Point;
import care.plumbline.server.files.FileRefused;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/// What a field of a practice may hold, from whatever file it comes. What does not fit is refused by its name.
///
/// @param file how a refusal names it
/// @param where where in the file a field stands, by its name
record PracticeFields(String file, Function<String, String> where) {

    /// The most practices a list may hold.
    static final int MOST = 5_000;

    private static final Map<String, Integer> LONGEST =
            Map.of("name", 80, "profession", 60, "place", 60, "phone", 40, "web", 200, "note", 200);
    private static final Pattern PHONE = Pattern.compile("|\\+?[0-9][0-9 ()-]{2,}");
    private static final Pattern WEB = Pattern.compile("|https://[A-Za-z0-9.-]+(?:/[^\\s\"<>]*)?");
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,20})?");

    /// Letters on one line; none are taken too.
    String words(String field, String said) throws FileRefused {
        String words = said.strip();
        int longest = LONGEST.getOrDefault(field, 0);
        boolean fits = words.length() <= longest
                && words.codePoints()
                        .noneMatch(letter ->
                                Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT);
        if (!fits) {
            throw refused(field, "1 to " + longest + " letters on one line", words);
        }
        return words;
    }

    /// Letters on one line, at least one.
    String needed(String field, String said) throws FileRefused {
        String words = words(field, said);
        if (words.isEmpty()) {
            throw refused(field, "1 to " + LONGEST.getOrDefault(field, 0) + " letters on one line", words);
        }
        return words;
    }

    String phone(String said) throws FileRefused {
        return like("phone", said, PHONE, "a telephone number");
    }

    String web(String said) throws FileRefused {
        return like("web", said, WEB, "an address that begins with https://");
    }

    Point point(String latitude, String longitude) throws FileRefused {
        return new Point(degrees("latitude", latitude, 90), degrees("longitude", longitude, 180));
    }

    private String like(String field, String said, Pattern pattern, String expected) throws FileRefused {
        String words = words(field, said);
        if (!pattern.matcher(words).matches()) {
            throw refused(field, expected, words);
        }
        return words;
    }

    private double degrees(String field, String said, int most) throws FileRefused {
        String written = said.strip();
        double degrees = DEGREES.matcher(written).matches() ? Double.parseDouble(written) : Double.NaN;
        if (!(Math.abs(degrees) <= most)) {
            throw refused(field, "degrees from -" + most + " to " + most + ", such as 53.35", written);
        }
        return degrees;
    }

    FileRefused refused(String field, String expected, String found) {
        return new FileRefused(file, where.apply(field), expected, found.isEmpty() ? "nothing" : found);
    }
}
