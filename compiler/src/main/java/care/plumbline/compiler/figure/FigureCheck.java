package care.plumbline.compiler.figure;

import care.plumbline.body.Skeleton;
import care.plumbline.body.scene.Frame;
import care.plumbline.body.scene.Holding;
import care.plumbline.body.scene.Meaning;
import care.plumbline.body.scene.Motion;
import care.plumbline.body.scene.Posture;
import care.plumbline.body.scene.Prop;
import care.plumbline.body.scene.Scene;
import care.plumbline.body.scene.Statement;
import care.plumbline.body.scene.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Whether one drawing means what it and its text say, at every moment of it.
///
/// @param text the sentence of the guide that it illustrates; empty: none that names a posture
record FigureCheck(Scene scene, Statements statements, String text, PostureWords words) {

    List<String> broken() {
        List<Frame> frames = new Motion(Skeleton.WOMAN, scene).frames();
        var broken = new ArrayList<>(Holding.loose(scene, frames));
        Meaning meaning = new Meaning(scene, frames);
        try {
            broken.addAll(meaning.broken(statements.said()));
        } catch (IllegalArgumentException unknown) {
            broken.add(String.valueOf(unknown.getMessage()));
        }
        broken.addAll(unsaid());
        broken.addAll(unsafe());
        broken.addAll(otherPosture(meaning));
        return broken;
    }

    /// A child or a held thing of which nothing is said.
    private List<String> unsaid() {
        return scene.props().stream()
                .filter(prop -> switch (prop.thing()) {
                    case Thing.Child _, Thing.Person _ -> true;
                    case Thing.SmallThing small -> small.isCarried() && prop.depth() == Prop.Depth.HELD;
                    case Thing.Furniture _, Thing.Building _, Thing.Mark _ -> false;
                })
                .map(Prop::name)
                .filter(name -> statements.said().stream().noneMatch(said -> speaksOf(said, name)))
                .map(name -> "`means` says nothing of the " + name + ": who holds it, what does it touch?")
                .toList();
    }

    /// A baby on a bed beside her, seen from above, of which `safe-beside` is not said.
    private List<String> unsafe() {
        return scene.ground() == Scene.Ground.FROM_ABOVE
                ? scene.props().stream()
                        .filter(prop -> prop.thing() instanceof Thing.Child)
                        .map(Prop::name)
                        .filter(name -> !statements.said().contains(new Statement.Beside(name)))
                        .map(name -> "a " + name + " on her bed needs `safe-beside`")
                        .toList()
                : List.of();
    }

    private static boolean speaksOf(Statement statement, String name) {
        return switch (statement) {
            case Statement.Holds(String thing, var _) -> thing.equals(name);
            case Statement.Touches(var _, var on) -> on.equals(new Statement.On.Named(name));
            case Statement.Rests(String child, var _) -> child.equals(name);
            case Statement.TummyToTummy(String child) -> child.equals(name);
            case Statement.AtBreast(String child) -> child.equals(name);
            case Statement.UnderArm(String child) -> child.equals(name);
            case Statement.Beside(String child) -> child.equals(name);
            case Statement.WithPerson(String person) -> person.equals(name);
            case Statement.Takes _, Statement.Bends _ -> false;
            case Statement.In(var _, Statement said) -> speaksOf(said, name);
        };
    }

    private List<String> otherPosture(Meaning meaning) {
        List<Posture> named = words.in(text);
        boolean taken = named.isEmpty() || named.stream().anyMatch(meaning::everTakes);
        boolean explained = named.stream().anyMatch(statements.without()::containsKey);
        if (explained && taken) {
            return List.of("says why it is `without` a posture that it takes");
        }
        return taken || explained
                ? List.of()
                : List.of("its text says " + named.stream().map(Posture::word).collect(Collectors.joining(" or "))
                        + ", and she is never so in the drawing");
    }
}
