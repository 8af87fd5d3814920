package care.plumbline.core.journal;

import care.plumbline.core.guide.coach.Check;
import care.plumbline.core.guide.coach.Measured;
import care.plumbline.core.guide.coach.Noticed;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One line of the journal.
public sealed interface Entry {

    /// She answered a question; a later answer to the same question counts instead.
    record Answered(LocalDate on, String question, Answer answer) implements Entry {}

    /// She practised.
    record Practised(LocalDate on, List<Id> movements) implements Entry {
        public Practised {
            movements = List.copyOf(movements);
        }
    }

    /// She did the training of her day once, beside any session.
    record Trained(LocalDate on, Id training) implements Entry {}

    /// She moved in another way than a session of ours, for so long. It opens no gate: nothing is known of how it
    /// felt.
    record DidElse(LocalDate on, Pastime what, Seconds time) implements Entry {}

    /// She began a session, which ends the one before. Its order stays as it was shown, whatever she answers
    /// later.
    ///
    /// @param time the time she said she has
    /// @param setting the code of the position she chose
    record Began(LocalDate on, Seconds time, String setting, List<Id> movements) implements Entry {
        public Began {
            movements = List.copyOf(movements);
            if (movements.isEmpty()) {
                throw new IllegalArgumentException("a session needs a movement, found none");
            }
        }
    }

    /// How a movement went, at a place of the session begun last.
    ///
    /// @param place counted from 0
    /// @param movement what she was shown there
    record Moved(LocalDate on, int place, Id movement, Went went) implements Entry {
        public Moved {
            notNegative(place);
        }
    }

    /// She did a movement of a session, and it was told only after she had begun another.
    ///
    /// @param session the name under which that session was begun
    /// @param place counted from 0
    record Late(LocalDate on, String session, int place, Id movement) implements Entry {
        public Late {
            notNegative(place);
        }
    }

    /// She saved the session begun last and stopped, to go on at the same breath.
    ///
    /// @param place counted from 0
    /// @param into how far into the movement there she was
    record Paused(LocalDate on, int place, Seconds into) implements Entry {
        public Paused {
            notNegative(place);
        }
    }

    /// She ended the session begun last.
    record Ended(LocalDate on, Ending how) implements Entry {}

    /// She took an entry back, or said what it should have been.
    ///
    /// @param entry the name under which it was written
    /// @param instead what she answers to the same question for the same day; empty: it is taken back
    record TakenBack(LocalDate on, String entry, Optional<Answer> instead) implements Entry {}

    /// Somebody looked at a danger sign of hers. What she said of it before does not lead any longer.
    record Seen(LocalDate on, Id sign, Sight sight) implements Entry {}

    /// What a camera on her device made of her, which she kept: words and measures, no picture.
    ///
    /// @param movement that she did, where she was followed
    /// @param counted repetitions, or pictures
    record Watched(
            LocalDate on,
            Check check,
            Optional<Id> movement,
            int counted,
            List<Noticed> noticed,
            List<Measured> measured)
            implements Entry {
        public Watched {
            notNegative(counted);
            noticed = List.copyOf(noticed);
            measured = List.copyOf(measured);
        }
    }

    /// An entry of a kind this version does not know, kept untouched.
    record Unrecognised(String kind, String raw) implements Entry {}

    private static void notNegative(int place) {
        if (place < 0) {
            throw new IllegalArgumentException("expected what counts from 0, found " + place);
        }
    }
}
