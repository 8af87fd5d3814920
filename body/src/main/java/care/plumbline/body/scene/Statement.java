package care.plumbline.body.scene;

import care.plumbline.body.Joint;
import care.plumbline.body.Range;
import care.plumbline.body.Site;
import java.util.List;
import java.util.Optional;

/// Something a drawing says, as data beside it, so that it can be measured on the body that is drawn.
///
/// @see Meaning
public sealed interface Statement {

    /// A hand is at the thing. `by`: that very hand; else either.
    record Holds(String thing, Optional<Site> by) implements Statement {}

    /// That part of her touches a thing, or another part of her.
    record Touches(Site site, On on) implements Statement {}

    /// What is touched.
    sealed interface On {
        record Body(Site site) implements On {}

        record Named(String thing) implements On {}
    }

    /// The child lies, sits or stands on a thing, or on the floor (`floor`), and nobody holds it.
    record Rests(String child, String on) implements Statement {}

    /// The baby lies or sits with its front to hers.
    record TummyToTummy(String child) implements Statement {}

    /// The baby's face is at her breast.
    record AtBreast(String child) implements Statement {}

    /// The baby lies along her side, under her arm, its legs behind.
    record UnderArm(String child) implements Statement {}

    /// The baby lies beside her on a bed as [SafeBeside] asks.
    record Beside(String child) implements Statement {}

    /// A second person is in the picture.
    record WithPerson(String person) implements Statement {}

    /// She is in this posture.
    record Takes(Posture posture) implements Statement {}

    /// A joint bends so far.
    record Bends(Joint joint, Range range) implements Statement {}

    /// The statement at the key poses of these names only.
    record In(List<String> poses, Statement statement) implements Statement {
        public In {
            poses = List.copyOf(poses);
        }
    }
}
