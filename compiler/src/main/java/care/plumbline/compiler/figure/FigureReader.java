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
import java.util.Optional;

/// Turns one figure file into a scene.
final class FigureReader {

    private final String id;
    private final FigureNode file;
    private final FigureNode library;

    FigureReader(String id, FigureNode file, FigureNode library) {
        this.id = id;
        this.file = file.only("title", "says", "view", "ground", "feet", "loop", "crop", "shows", "things", "poses");
        this.library = library;
    }

    Scene scene() {
        View view = Names.of(View.class, file.text("view", "side"), file);
        List<Prop> props = new ArrayList<>();
        file.at("things").entries().forEach((name, words) -> props.add(prop(name, words)));
        Map<String, Sketch> drawn = new LinkedHashMap<>();
        List<KeyPose> keys = new ArrayList<>();
        for (FigureNode words : file.need("poses").items()) {
            String name = words.need("id").text();
            Sketch sketch = sketch(words, view, drawn);
            drawn.put(name, sketch);
            keys.add(key(name, words, sketch));
        }
        return new Scene(
                id,
                file.need("title").text(),
                file.need("says").text(),
                view,
                Names.of(Scene.Ground.class, file.text("ground", "floor"), file),
                Names.of(Scene.Dress.class, file.text("feet", "bare"), file),
                Names.of(Scene.Loop.class, file.text("loop", "back"), file),
                Names.of(Scene.Crop.class, file.text("crop", "whole"), file),
                file.text("shows", keys.getLast().id()),
                props,
                keys);
    }

    /// A pose begins as the one named by `from`: an earlier one of this file, else one of the library.
    private Sketch sketch(FigureNode words, View view, Map<String, Sketch> drawn) {
        words.only("id", "label", "breath", "seconds", "rest", "from", "joints", "shown", "place", "things", "hips");
        Sketch start = Sketch.EMPTY;
        if (words.has("from")) {
            String from = words.at("from").text();
            Sketch known = drawn.get(from);
            if (known == null) {
                if (!library.has(from)) {
                    throw words.at("from").wrong("a pose of this file above, or of base-poses.yaml");
                }
                FigureNode base = library.at(from).only("from", "joints", "shown", "place", "hips");
                known = sketch(base, view, drawn);
            }
            start = known;
        }
        return start.with(words, view);
    }

    private static KeyPose key(String name, FigureNode words, Sketch sketch) {
        return new KeyPose(
                name,
                words.text("label", ""),
                Names.of(Breath.class, words.text("breath", "free"), words),
                words.number("seconds", 2),
                words.number("rest", .4),
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
