package care.plumbline.compiler.figure;

import care.plumbline.body.Degrees;
import care.plumbline.body.Joint;
import care.plumbline.body.Point;
import care.plumbline.body.Pose;
import care.plumbline.body.Segment;
import care.plumbline.body.Site;
import care.plumbline.body.View;
import care.plumbline.body.scene.Contact;
import care.plumbline.body.scene.Placement;
import care.plumbline.body.scene.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A pose as far as a file has described it: joint angles, what is placed where, where the things are.
record Sketch(Pose pose, Map<Site, Contact> contacts, Map<String, Placement> things) {

    static final Sketch EMPTY = new Sketch(Pose.UPRIGHT, Map.of(), Map.of());

    /// This sketch, changed by what the words say. `both-knee` means near and far, `left` is near, `right` is
    /// far.
    Sketch with(FigureNode words, View view) {
        Pose changed = pose;
        for (Map.Entry<String, FigureNode> entry : words.at("joints").entries().entrySet()) {
            for (String name : sides(entry.getKey())) {
                Joint joint = Names.of(Joint.class, name, entry.getValue());
                changed = changed.with(joint, Degrees.of(entry.getValue().number()));
            }
        }
        for (Map.Entry<String, FigureNode> entry : words.at("shown").entries().entrySet()) {
            for (String name : sides(entry.getKey())) {
                changed = changed.withShown(
                        Names.of(Segment.class, name, entry.getValue()),
                        entry.getValue().number());
            }
        }
        if (words.has("hips")) {
            changed = changed.withHips(point(words.at("hips")));
        }
        Map<Site, Contact> placed = new LinkedHashMap<>(contacts);
        words.at("place").entries().forEach((key, value) -> {
            for (String name : sides(key)) {
                place(placed, Names.of(Site.class, name, value), value, view);
            }
        });
        Map<String, Placement> moved = new LinkedHashMap<>(things);
        words.at("things").entries().forEach((name, value) -> moved.put(name, placement(value)));
        return new Sketch(changed, placed, moved);
    }

    private static void place(Map<Site, Contact> placed, Site site, FigureNode value, View view) {
        if (value.isText() && value.text().equals("free")) {
            placed.remove(site);
            return;
        }
        FigureNode at =
                value.isMap() && value.has("at") ? value.only("at", "turn").at("at") : value;
        Optional<Degrees> turn = value.isMap() && value.has("turn")
                ? Optional.of(Degrees.of(value.at("turn").number()))
                : flat(site, view);
        placed.put(site, new Contact(site, target(at), turn));
    }

    /// A sole that is placed lies flat unless the file says otherwise.
    private static Optional<Degrees> flat(Site site, View view) {
        boolean sole =
                site == Site.NEAR_FOOT || site == Site.FAR_FOOT || site == Site.NEAR_BALL || site == Site.FAR_BALL;
        return sole ? Optional.of(Degrees.of(view == View.SIDE ? 90 : 180)) : Optional.empty();
    }

    private static Placement placement(FigureNode words) {
        if (!words.isMap() || !words.has("at")) {
            return new Placement(target(words), Degrees.NONE);
        }
        return new Placement(target(words.only("at", "turn").at("at")), Degrees.of(words.number("turn", 0)));
    }

    /// `[x, y]` is a spot; `near-knee` a place on her; `{on: near-thigh, along: 0.02, aside: 0.05}` one beside
    /// it; `{thing: baby, up: 0.02}` a place on a thing.
    static Target target(FigureNode words) {
        if (words.isList()) {
            return new Target.Spot(point(words));
        }
        if (words.isText()) {
            return new Target.OnBody(Names.of(Site.class, side(words.text()), words), 0, 0);
        }
        if (words.has("thing")) {
            words.only("thing", "up", "aside");
            return new Target.OnThing(words.need("thing").text(), words.number("up", 0), words.number("aside", 0));
        }
        words.only("on", "along", "aside");
        Site site = Names.of(Site.class, side(words.need("on").text()), words);
        return new Target.OnBody(site, words.number("along", 0), words.number("aside", 0));
    }

    private static Point point(FigureNode words) {
        List<FigureNode> items = words.items();
        if (items.size() != 2) {
            throw words.wrong("a place [x, y]");
        }
        return new Point(items.get(0).number(), items.get(1).number());
    }

    private static List<String> sides(String name) {
        return name.startsWith("both-")
                ? List.of("near-" + name.substring(5), "far-" + name.substring(5))
                : List.of(side(name));
    }

    private static String side(String name) {
        return name.startsWith("left-")
                ? "near-" + name.substring(5)
                : name.startsWith("right-") ? "far-" + name.substring(6) : name;
    }
}
