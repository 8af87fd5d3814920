package care.plumbline.pages.visit;

import care.plumbline.body.exact.Angles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Who gives care nearby, as whoever runs this server listed it. Distances are worked out here, from the places it
/// names: no other service hears where anybody looks.
public record Directory(List<Practice> practices) {

    public static final Directory NONE = new Directory(List.of());

    /// The mean radius of the earth.
    private static final double KILOMETRES = 6371;

    public Directory {
        practices = List.copyOf(practices);
    }

    /// One who gives care.
    ///
    /// @param place the town, or the part of one, by which it is looked for
    /// @param phone empty: none
    /// @param web empty: none
    /// @param note empty: none
    public record Practice(
            String name, String profession, String place, Point at, String phone, String web, String note) {}

    /// @param latitude and `longitude` in degrees
    public record Point(double latitude, double longitude) {

        /// How far apart two points are, the short way over the ground.
        double kilometres(Point other) {
            double here = Angles.radians(latitude);
            double there = Angles.radians(other.latitude);
            double between = Angles.radians(other.longitude - longitude);
            double cosine =
                    Angles.sin(here) * Angles.sin(there) + Angles.cos(here) * Angles.cos(there) * Angles.cos(between);
            return KILOMETRES * Angles.acos(Math.min(1, Math.max(-1, cosine)));
        }
    }

    /// @param kilometres from the place she named
    public record Near(Practice practice, double kilometres) {}

    public boolean isEmpty() {
        return practices.isEmpty();
    }

    /// The places it names, each once, in the order of the alphabet.
    public List<String> places() {
        return byName().values().stream()
                .map(Practice::place)
                .sorted(Comparator.comparing(Directory::plain))
                .toList();
    }

    /// The first of each place, by its name as it is compared.
    private Map<String, Practice> byName() {
        Map<String, Practice> places = new LinkedHashMap<>();
        practices.forEach(one -> places.putIfAbsent(plain(one.place()), one));
        return places;
    }

    /// The place somebody means: the one of that name, or the only one that begins so.
    public Optional<String> place(String typed) {
        String plain = plain(typed);
        Optional<String> same = Optional.ofNullable(byName().get(plain)).map(Practice::place);
        List<String> begin = startingWith(plain);
        return same.or(() -> begin.size() == 1 && !plain.isEmpty() ? Optional.of(begin.getFirst()) : Optional.empty());
    }

    /// The places whose names begin so, or hold it.
    public List<String> startingWith(String typed) {
        String plain = plain(typed);
        return places().stream().filter(place -> plain(place).startsWith(plain)).toList();
    }

    /// The nearest to a place that it names.
    public List<Near> nearest(String place, int most) {
        Optional<Practice> from = Optional.ofNullable(byName().get(plain(place)));
        List<Near> all = new ArrayList<>();
        from.ifPresent(here ->
                practices.forEach(one -> all.add(new Near(one, here.at().kilometres(one.at())))));
        return all.stream()
                .sorted(Comparator.comparing(Near::kilometres)
                        .thenComparing(near -> plain(near.practice().name())))
                .limit(most)
                .toList();
    }

    private static String plain(String text) {
        return text.strip().replaceAll("[\\s,.'’-]+", " ").toLowerCase(Locale.ROOT);
    }
}
