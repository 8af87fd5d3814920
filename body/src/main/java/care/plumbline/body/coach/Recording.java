package care.plumbline.body.coach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a pose model saw, written down: a line a picture, for researchers and tests.
///
/// Each line holds the milliseconds and then, with commas between, four numbers for each of the 33 places: x of
/// the width, y of the height from above, depth, how surely seen. A line with the time alone saw nobody; with
/// the time and `several`, more than one. A first line such as `aspect=0.75,rows=80` names the width of the
/// picture over its height, and how many rows of the outline follow the places, a left and a right edge each,
/// of the width. Without it, the outline is left out, and the places in metres that many recordings add (132
/// numbers more) are read over.
///
/// @param sightings in the order of time
public record Recording(List<Sighting> sightings) {

    private static final int PLACES = 4 * Keypoint.COUNT;
    private static final String ASPECT = "aspect=";
    private static final String ROWS = "rows=";
    private static final String SEVERAL = "several";
    private static final double MILLIS = 1000;

    public Recording {
        sightings = List.copyOf(sightings);
    }

    /// A line that is none, with what was expected.
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        private Unreadable(int line, String why) {
            super("line " + line + ": " + why);
        }
    }

    /// Reads lines of which the first names the shape of the picture.
    public static Recording of(List<String> lines) throws Unreadable {
        String[] head =
                lines.isEmpty() ? new String[0] : lines.getFirst().strip().split(",", -1);
        if (head.length == 0
                || !head[0].startsWith(ASPECT)
                || head.length > 2
                || head.length == 2 && !head[1].startsWith(ROWS)) {
            throw new Unreadable(1, "expected aspect=WIDTH/HEIGHT as a number, and maybe rows=NUMBER");
        }
        double aspect = number(head[0].substring(ASPECT.length()), 1, "aspect");
        int rows = head.length == 2 ? (int) number(head[1].substring(ROWS.length()), 1, "rows") : 0;
        return read(lines.subList(1, lines.size()), 2, aspect, rows);
    }

    /// Reads lines of a picture of this shape, without a first line that names it.
    ///
    /// @param aspect the width of the picture over its height
    public static Recording of(List<String> lines, double aspect) throws Unreadable {
        return read(lines, 1, aspect, 0);
    }

    private static Recording read(List<String> lines, int first, double aspect, int rows) throws Unreadable {
        if (!(aspect > 0) || !Double.isFinite(aspect)) {
            throw new Unreadable(1, "expected an aspect above 0, found " + aspect);
        }
        var sightings = new ArrayList<Sighting>();
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                Sighting one = sighting(lines.get(i).strip().split(",", -1), first + i, aspect, rows);
                if (one.seconds() < last) {
                    throw new Unreadable(
                            first + i,
                            "expected a time that is not before the last one, found " + one.seconds() * MILLIS);
                }
                last = one.seconds();
                sightings.add(one);
            }
        }
        if (sightings.isEmpty()) {
            throw new Unreadable(first, "expected a line for each picture, found none");
        }
        return new Recording(sightings);
    }

    private static Sighting sighting(String[] fields, int line, double aspect, int rows) throws Unreadable {
        double seconds = number(fields[0], line, "milliseconds") / MILLIS;
        if (fields.length == 1) {
            return new Sighting.Nobody(seconds);
        }
        if (fields.length == 2 && fields[1].strip().equals(SEVERAL)) {
            return new Sighting.Several(seconds);
        }
        int expected = 1 + PLACES + 2 * rows;
        boolean metres = rows == 0 && fields.length == 1 + 2 * PLACES;
        if (fields.length != expected && !metres) {
            throw new Unreadable(line, "expected " + expected + " numbers, found " + fields.length);
        }
        float[] numbers = new float[expected - 1];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) number(fields[i + 1], line, "number " + (i + 2));
        }
        Optional<Outline> outline = rows == 0
                ? Optional.empty()
                : Optional.of(new Outline(aspect, Arrays.copyOfRange(numbers, PLACES, numbers.length)));
        return new Sighting.Her(seconds, new Keypoints(aspect, Arrays.copyOf(numbers, PLACES)), outline);
    }

    private static double number(String text, int line, String what) throws Unreadable {
        try {
            double number = Double.parseDouble(text.strip());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException none) {
            // Said below.
        }
        throw new Unreadable(line, what + ": expected a number, found " + text.strip());
    }
}
