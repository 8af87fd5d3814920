package care.plumbline.compiler.figure;

import care.plumbline.body.Degrees;
import care.plumbline.body.View;
import care.plumbline.body.scene.Breath;
import care.plumbline.body.scene.KeyPose;
import care.plumbline.body.scene.Placement;
import care.plumbline.body.scene.Prop;
import care.plumbline.body.scene.Scene;
import care.plumbline.body.scene.Target;
import care.plumbline.body.scene.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Turns one figure file into a scene.
///
/// The drawing of an easier form says only what differs from the drawing of its movement. It has the same poses
/// at the same times, so that one can be shown in place of the other while she moves.
final class FigureReader {

    private final String id;
    private final FigureNode file;
    private final FigureNode usual;
    private final FigureNode library;
    private final Map<String, FigureNode> usualPoses = new LinkedHashMap<>();
    private final Map<String, Sketch> usualSketches = new LinkedHashMap<>();

    FigureReader(String id, FigureNode file, FigureNode library) {
        this(id, file, FigureNode.empty(file.part().place()), library);
    }

    /// @param usual the drawing of the movement that this one makes easier; empty: none
    FigureReader(String id, FigureNode file, FigureNode usual, FigureNode library) {
        this.id = id;
        this.file = file;
        this.usual = usual;
        this.library = library;
    }

    Scene scene() {
        file.only(
                "title", "says", "view", "ground", "feet", "wears", "loop", "crop", "shows", "means", "without",
                "things", "poses");
        View usualView = Names.of(View.class, usual.text("view", "side"), usual);
        if (isEasier()) {
            sketches(usual, usualView).forEach(usualSketches::put);
            usual.need("poses").items().forEach(words -> usualPoses.put(name(words), words));
            onlyTheUsualPoses();
        }
        View view = Names.of(View.class, word("view", "side"), file);
        List<Prop> props = new ArrayList<>();
        (file.has("things") ? file : usual)
                .at("things")
                .entries()
                .forEach((name, words) -> props.add(prop(name, words)));
        List<KeyPose> keys = new ArrayList<>();
        Map<String, Sketch> sketches = sketches(file, view);
        for (FigureNode words : file.need("poses").items()) {
            keys.add(key(words, Objects.requireNonNull(sketches.get(name(words)))));
        }
        return new Scene(
                id,
                (file.has("title") || !isEasier() ? file : usual).need("title").text(),
                file.need("says").text(),
                view,
                Names.of(Scene.Ground.class, word("ground", "floor"), file),
                Names.of(Scene.Dress.class, word("feet", "bare"), file),
                Names.of(Scene.Clothes.class, word("wears", "usual"), file),
                Names.of(Scene.Loop.class, word("loop", "back"), file),
                Names.of(Scene.Crop.class, word("crop", "whole"), file),
                word("shows", keys.getLast().id()),
                props,
                keys);
    }

    /// What it says it means; the drawing of an easier form says so for itself.
    Statements statements() {
        return Statements.of(file);
    }

    private boolean isEasier() {
        return usual.has("poses");
    }

    private String word(String key, String otherwise) {
        return file.text(key, usual.text(key, otherwise));
    }

    private static String name(FigureNode pose) {
        return pose.need("id").text();
    }

    private void onlyTheUsualPoses() {
        FigureNode poses = file.need("poses");
        List<String> names = poses.items().stream().map(FigureReader::name).toList();
        if (!names.equals(List.copyOf(usualPoses.keySet()))) {
            throw poses.mistake("expected the poses of the movement, " + usualPoses.keySet() + ", found " + names);
        }
        poses.items().forEach(pose -> pose.only("id", "label", "from", "joints", "shown", "place", "things", "hips"));
    }

    private Map<String, Sketch> sketches(FigureNode figure, View view) {
        Map<String, Sketch> drawn = new LinkedHashMap<>();
        for (FigureNode words : figure.need("poses").items()) {
            String name = name(words);
            words.only(
                    "id", "label", "breath", "seconds", "rest", "from", "joints", "shown", "place", "things", "hips");
            Sketch start = words.has("from")
                    ? from(words.at("from"), view, drawn)
                    : usualSketches.getOrDefault(name, Sketch.EMPTY);
            drawn.put(name, start.with(words, view));
        }
        return drawn;
    }

    /// An earlier pose of this file, else one of the movement it makes easier, else one of the library.
    private Sketch from(FigureNode from, View view, Map<String, Sketch> drawn) {
        String name = from.text();
        Sketch known = drawn.containsKey(name) ? drawn.get(name) : usualSketches.get(name);
        if (known != null) {
            return known;
        }
        if (!library.has(name)) {
            throw from.wrong("a pose of this file above, or of base-poses.yaml");
        }
        FigureNode base = library.at(name).only("from", "joints", "shown", "place", "hips");
        Sketch start = base.has("from") ? from(base.at("from"), view, drawn) : Sketch.EMPTY;
        return start.with(base, view);
    }

    private KeyPose key(FigureNode words, Sketch sketch) {
        FigureNode time = usualPoses.getOrDefault(name(words), words);
        return new KeyPose(
                name(words),
                words.text("label", time.text("label", "")),
                Names.of(Breath.class, time.text("breath", "free"), words),
                time.number("seconds", 2),
                time.number("rest", .4),
                sketch.pose(),
                List.copyOf(sketch.contacts().values()),
                sketch.things());
    }

    private static Prop prop(String name, FigureNode words) {
        words.only("is", "at", "turn", "to", "over", "size", "depth");
        Optional<Target> to = words.has("to") ? Optional.of(Sketch.target(words.at("to"))) : Optional.empty();
        Optional<Target> over = words.has("over") ? Optional.of(Sketch.target(words.at("over"))) : Optional.empty();
        return new Prop(
                name,
                thing(words.text("is", name), words),
                new Placement(Sketch.target(words.need("at")), Degrees.of(words.number("turn", 0))),
                to,
                over,
                words.number("size", 1),
                Names.of(Prop.Depth.class, words.text("depth", "behind"), words));
    }

    private static Thing thing(String word, FigureNode at) {
        return Thing.named(word)
                .orElseThrow(() -> at.mistake("there is no " + word + " among "
                        + Thing.all().stream().map(Thing::word).toList()));
    }
}
