package care.plumbline.pages.show;

import care.plumbline.body.View;
import care.plumbline.body.exact.Rounding;
import care.plumbline.body.figure.Figure;
import care.plumbline.body.figure.Look;
import care.plumbline.body.scene.Scene;
import care.plumbline.core.figure.Figures;
import care.plumbline.core.figure.Rhythm;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.plan.Setting;
import care.plumbline.pages.visit.LookCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The figures of the guide as pictures with an address of their own.
///
/// `/figures/{build}/{tag}/{look}{.svg|-{hundreds of newtons}.svg|.moving.svg}`: the same address is the same picture
/// for ever, because
/// it names the guide, the scene and the look.
public final class Drawings {

    private static final String STILL = ".svg";
    private static final String MOVING = ".moving.svg";
    private static final String PRESSED = "-";
    private static final int MOST_HUNDREDS = 99;

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
        return easierScene(movement).map(scene -> moving(scene, look));
    }

    /// The scene of a movement's easier form, if it is drawn.
    public Optional<Scene> easierScene(Id movement) {
        return another(movement, Figures.EASIER);
    }

    /// The scene of a movement in one of the other ways of [Figures], if it is drawn.
    public Optional<Scene> another(Id movement, String way) {
        return figures.find(Figures.another(movement, way));
    }

    /// A movement as it is done in this position: its own drawing, where that shows it or there is no other.
    public Scene in(Setting setting, Id movement) {
        return another(movement, setting.code()).orElseGet(() -> scene(movement));
    }

    /// Where the moving picture of a scene is.
    public Drawing moving(Scene scene, Look look) {
        return address(scene.id(), look, MOVING);
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

    /// What a habit looks like when it is done, with the force on her low back marked.
    ///
    /// @param newtons beyond standing upright
    public Drawing done(Id habit, Look look, double newtons) {
        return address(habit + ".do", look, pressed(newtons));
    }

    /// What a habit is rather than, the same way.
    public Drawing ratherThan(Id habit, Look look, double newtons) {
        return address(habit + ".rather-than", look, pressed(newtons));
    }

    /// Whether both drawings of a habit are from the side, where the low back is seen.
    public boolean showsHerBack(Id habit) {
        return Stream.of(figures.done(habit), figures.ratherThan(habit))
                .allMatch(scene -> scene.filter(one -> one.view() == View.SIDE && one.ground() == Scene.Ground.FLOOR)
                        .isPresent());
    }

    /// To the hundred: a picture of about the same force may be kept.
    private static String pressed(double newtons) {
        long hundreds = Math.min(MOST_HUNDREDS, Rounding.nearest(newtons / 100));
        return hundreds <= 0 ? STILL : PRESSED + hundreds + STILL;
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
    ///
    /// @param newtons on her low back, to be marked; 0: nothing is
    public record Picture(Scene scene, Look look, boolean moves, double newtons) {

        /// The drawing, as SVG.
        public String svg() {
            Figure figure = new Figure(look);
            return moves
                    ? figure.moving(scene)
                    : newtons > 0 ? figure.pressed(scene, newtons) : figure.still(scene, "");
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
        int mark = code.indexOf(PRESSED);
        try {
            int hundreds = mark < 0 || moving ? 0 : Integer.parseInt(code.substring(mark + 1));
            String look = mark < 0 ? code : code.substring(0, mark);
            return moving && mark >= 0 || hundreds < 0 || hundreds > MOST_HUNDREDS
                    ? Optional.empty()
                    : Optional.of(new Picture(scene, LookCode.parse(look), moving, 100.0 * hundreds));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
