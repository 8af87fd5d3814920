package care.plumbline.pages.show;

import care.plumbline.body.figure.Figure;
import care.plumbline.body.figure.Look;
import care.plumbline.body.scene.Scene;
import care.plumbline.core.figure.Figures;
import care.plumbline.core.figure.Rhythm;
import care.plumbline.core.guide.words.Id;
import care.plumbline.pages.visit.LookCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The figures of the guide as pictures with an address of their own.
///
/// `/figures/{build}/{tag}/{look}{.svg|.moving.svg}`: the same address is the same picture for ever, because
/// it names the guide, the scene and the look.
public final class Drawings {

    private static final String STILL = ".svg";
    private static final String MOVING = ".moving.svg";

    private final Figures figures;
    private final String build;
    private final Map<String, Scene> byTag = new LinkedHashMap<>();
    /// @param build names the guide and this version of the program
    public Drawings(Figures figures, String build) {
        this.figures = figures;
        this.build = build;
        figures.scenes().forEach((name, scene) -> byTag.put(tag(name).letters(), scene));
    }

    private static Tag tag(String scene) {
        return Tag.of("figure", scene);
    }

    /// Where one picture is, for a light page and for a dim one.
    public record Drawing(String day, String night) {

        public boolean moves() {
            return day.endsWith(MOVING);
        }

        /// The still of a moving picture, for whoever asks for less motion. The picture itself has the same rule,
        /// but not every browser lets the wish reach into a picture.
        public Drawing still() {
            return new Drawing(day.replace(MOVING, STILL), night.replace(MOVING, STILL));
        }
    }

    /// Where the still of a movement is.
    public Drawing still(Id movement, Look look) {
        return address(movement.value(), look, STILL);
    }

    /// Where the moving picture of a movement is.
    public Drawing moving(Id movement, Look look) {
        return address(movement.value(), look, MOVING);
    }

    /// Where the moving picture of a movement's easier form is, if it is drawn.
    public Optional<Drawing> easier(Id movement, Look look) {
        return easierScene(movement).map(scene -> address(scene.id(), look, MOVING));
    }

    /// The scene of a movement's easier form, if it is drawn.
    public Optional<Scene> easierScene(Id movement) {
        return figures.find(Figures.easierOf(movement));
    }

    /// Where the moving picture of a small test is that no movement shows.
    public Drawing test(Id figure, Look look) {
        return address(Figures.ofTest(figure), look, MOVING);
    }

    /// What a habit looks like when it is done.
    public Drawing done(Id habit, Look look) {
        return address(habit + ".do", look, STILL);
    }

    /// What a habit is rather than.
    public Drawing ratherThan(Id habit, Look look) {
        return address(habit + ".rather-than", look, STILL);
    }

    private Drawing address(String scene, Look look, String ending) {
        String where = "/figures/" + build + '/' + tag(scene) + '/';
        return new Drawing(
                where + LookCode.of(look.with(Look.Light.DAY)) + ending,
                where + LookCode.of(look.with(Look.Light.NIGHT)) + ending);
    }

    /// How the picture of a movement goes through time.
    public Rhythm rhythm(Id movement) {
        return figures.rhythm(movement).orElseThrow(() -> new IllegalArgumentException("no figure of " + movement));
    }

    /// The scene of a movement.
    public Scene scene(Id movement) {
        Scene scene = byTag.get(tag(movement.value()).letters());
        if (scene == null) {
            throw new IllegalArgumentException("no figure of " + movement);
        }
        return scene;
    }

    /// One picture, to be drawn.
    public record Picture(Scene scene, Look look, boolean moves) {

        /// The drawing, as SVG.
        public String svg() {
            Figure figure = new Figure(look);
            return moves ? figure.moving(scene) : figure.still(scene, "");
        }
    }

    /// The picture at an address; empty: there is none.
    public Optional<Picture> find(String tag, String name) {
        Scene scene = byTag.get(tag);
        boolean moving = name.endsWith(MOVING);
        if (scene == null || !name.endsWith(STILL)) {
            return Optional.empty();
        }
        String code = name.substring(0, name.length() - (moving ? MOVING : STILL).length());
        try {
            return Optional.of(new Picture(scene, LookCode.parse(code), moving));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
