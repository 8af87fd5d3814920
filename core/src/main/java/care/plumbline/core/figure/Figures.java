package care.plumbline.core.figure;

import care.plumbline.body.scene.Scene;
import care.plumbline.core.guide.words.Id;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Every drawing of the guide: one scene a movement, and one of each other way in which it looks different; two a
/// habit (what to do, and what it is rather than).
///
/// @param scenes by name: a movement's id, the same with one of [#WAYS] behind a dot, a habit's id with `.do` or
///     `.rather-than`, or a figure of a small test with `.test`; in alphabetical order
public record Figures(Map<String, Scene> scenes) {

    public static final String EASIER = "easier";
    public static final String HARDER = "harder";

    /// Other ways of a movement: easier, harder, or in a position that its own drawing does not show.
    public static final List<String> WAYS = List.of(EASIER, HARDER, "holding", "lying", "seated", "standing");

    private static final String OF_A_TEST = ".test";

    public Figures {
        scenes = Collections.unmodifiableMap(new TreeMap<>(scenes));
    }

    /// The scene of this name.
    public Optional<Scene> find(String name) {
        return Optional.ofNullable(scenes.get(name));
    }

    /// How a movement is drawn.
    public Optional<Scene> of(Id movement) {
        return find(movement.value());
    }

    /// What the drawing of a movement's easier form is called. It goes through time as the movement's own does.
    public static String easierOf(Id movement) {
        return another(movement, EASIER);
    }

    /// What the drawing of a movement in one of [#WAYS] is called. It goes through time as the movement's own
    /// does.
    public static String another(Id movement, String way) {
        return movement + "." + way;
    }

    /// How the drawing of a movement goes through time.
    public Optional<Rhythm> rhythm(Id movement) {
        return of(movement).map(Rhythm::of);
    }

    /// What a habit looks like when it is done.
    public Optional<Scene> done(Id habit) {
        return find(habit + ".do");
    }

    /// What a habit is rather than.
    public Optional<Scene> ratherThan(Id habit) {
        return find(habit + ".rather-than");
    }

    /// What a small test looks like that no movement shows.
    public static String ofTest(Id figure) {
        return figure + OF_A_TEST;
    }
}
