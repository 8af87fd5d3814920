package care.plumbline.core.journal;

import care.plumbline.core.guide.words.Id;
import java.util.Optional;

/// How a movement went.
public sealed interface Went {

    record Done() implements Went {}

    /// She stays at this place, with the movement taken instead or, where none is named, the same in an easier
    /// way.
    record TooHard(Optional<Id> instead) implements Went {}

    /// She stays at this place, with the movement taken instead or, where none is named, the same in a harder
    /// way.
    record TooEasy(Optional<Id> instead) implements Went {}

    /// It hurt, and she left it.
    record Hurt() implements Went {}

    record Skipped() implements Went {}
}
