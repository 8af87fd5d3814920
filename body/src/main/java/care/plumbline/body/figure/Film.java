package care.plumbline.body.figure;

import care.plumbline.body.Degrees;
import java.util.Arrays;
import java.util.List;

/// Writes layers as paths, and the way they change as SMIL animations: these run even where a page shows an image.
final class Film {

    private static final double PLACE_SLACK = .7;
    private static final double TURN_SLACK = .35;
    private static final double STRETCH_SLACK = .006;
    private static final double OUTLINE_SLACK = 1.5;

    private final double[] times;
    private final String timing;

    private Film(List<Double> seconds) {
        double whole = seconds.getLast();
        this.times = seconds.stream().mapToDouble(second -> second / whole).toArray();
        this.timing = " dur=\"" + Digits.tenths(whole) + "s\" repeatCount=\"indefinite\" ";
    }

    static String still(List<Layer> layers) {
        StringBuilder out = new StringBuilder(8192);
        for (Layer layer : layers) {
            open(out, layer).append("/>");
        }
        return out.toString();
    }

    /// All layers, one list for each moment; the last moment is as the first.
    static String moving(List<List<Layer>> moments, List<Double> seconds) {
        Film film = new Film(seconds);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < moments.getFirst().size(); i++) {
            int index = i;
            List<Layer> course =
                    moments.stream().map(layers -> layers.get(index)).toList();
            String changes = film.changes(course);
            open(out, course.getFirst());
            out.append(changes.isEmpty() ? "/>" : ">" + changes + "</path>");
        }
        return out.toString();
    }

    private static StringBuilder open(StringBuilder out, Layer layer) {
        return out.append("<path ")
                .append(layer.ink().attributes())
                .append(" transform=\"translate(")
                .append(place(layer))
                .append(")")
                .append(Math.abs(layer.turn()) < .05 ? "" : "rotate(" + Digits.tenths(layer.turn()) + ")")
                .append(layer.stretch() == 1 ? "" : "scale(1 " + Digits.hundredths(layer.stretch()) + ")")
                .append("\" d=\"")
                .append(layer.path())
                .append('"');
    }

    private static String place(Layer layer) {
        return Digits.tenths(layer.x()) + ' ' + Digits.tenths(layer.y());
    }

    private String changes(List<Layer> course) {
        String bends = bends(course);
        double[] turned = unwound(course);
        Track places = new Track(
                course.stream()
                        .map(layer -> new double[] {layer.x(), layer.y()})
                        .toList(),
                index -> place(course.get(index)),
                PLACE_SLACK);
        Track turns = new Track(
                Arrays.stream(turned).mapToObj(turn -> new double[] {turn}).toList(),
                index -> Digits.tenths(turned[index]),
                TURN_SLACK);
        Track lengths = new Track(
                course.stream().map(layer -> new double[] {layer.stretch()}).toList(),
                index -> "1 " + Digits.hundredths(course.get(index).stretch()),
                STRETCH_SLACK);
        if (places.isStill() && turns.isStill() && lengths.isStill()) {
            return bends;
        }
        boolean shortened = course.getFirst().stretch() != 1 || !lengths.isStill();
        // the first replaces the transform, the others add to it: move, then turn, then shorten
        return bends
                + animate("translate\"", places)
                + animate("rotate\" additive=\"sum\"", turns)
                + (shortened ? animate("scale\" additive=\"sum\"", lengths) : "");
    }

    private String bends(List<Layer> course) {
        String first = course.getFirst().path();
        if (course.stream().allMatch(layer -> layer.path().equals(first))) {
            return "";
        }
        Track outlines = new Track(
                course.stream().map(layer -> Track.numbers(layer.path())).toList(),
                index -> course.get(index).path(),
                OUTLINE_SLACK);
        return "<animate attributeName=\"d\"" + timing + outlines.attributes(times) + "/>";
    }

    private String animate(String type, Track track) {
        String start = "<animateTransform attributeName=\"transform\" type=\"" + type;
        return track.isStill()
                ? start + " dur=\"9s\" repeatCount=\"indefinite\" values=\""
                        + track.words().apply(0) + "\"/>"
                : start + timing + track.attributes(times) + "/>";
    }

    /// Turns written so that each is the near way from the one before: 190 after 170, not -170.
    private static double[] unwound(List<Layer> course) {
        double[] turns = new double[course.size()];
        double before = course.getFirst().turn();
        for (int i = 0; i < turns.length; i++) {
            before += Degrees.turned(course.get(i).turn() - before);
            turns[i] = before;
        }
        return turns;
    }
}
