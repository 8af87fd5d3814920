package care.plumbline.core.guide.coach;

import care.plumbline.body.coach.Finding.What;
import care.plumbline.body.coach.Followed;
import care.plumbline.body.coach.Unseen;
import care.plumbline.body.coach.Yardstick;
import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import java.util.List;

/// How her movements are judged through a camera, and in which words.
///
/// @param good said of a repetition against which nothing speaks
/// @param findings each thing that can be named, once, in the order in which they are said
/// @param unclear each reason why nothing can be said, once
/// @param feeding when she leans, when her head hangs
/// @param standing so many pictures tell how she stands
/// @param lifts so many are enough
/// @param leads when a habit that answers it leads her day
/// @param follows the movements a camera at her side can judge
/// @param asks what a lift asks of her, as movements do: with a restriction on it there is none
/// @param shown the movements whose drawings stand for the checks
/// @param provenance of the numbers
public record Coaching(
        Yardstick yardstick,
        Text good,
        List<Cue> findings,
        List<Help> unclear,
        Feeding feeding,
        int standing,
        int lifts,
        Leading leads,
        List<Follow> follows,
        Id asks,
        Shown shown,
        Provenance provenance) {

    /// What is said of one thing.
    ///
    /// @param says the cue: what to do next time, never what was wrong with her
    /// @param because one sentence why
    /// @param habit whose two drawings show it
    public record Cue(What what, Text says, Text because, Id habit, Provenance provenance) {}

    /// What she can do so that the camera sees her.
    public record Help(Unseen why, Text says) {}

    /// @param seconds to look
    /// @param lean of the trunk forward of upright, in degrees
    /// @param drop of the head forward of the trunk, in degrees
    /// @param habit whose two drawings show it
    public record Feeding(int seconds, double lean, double drop, Id habit) {}

    /// Of the last look she kept.
    ///
    /// @param counted so many repetitions at least
    /// @param part of them in which it was seen, at least; 0 to 1
    /// @param days so long ago at most
    public record Leading(int counted, double part, int days) {}

    /// @param by the joint whose bend goes up and down once a repetition
    /// @param least a smaller swing is none, in degrees
    public record Follow(Id movement, Followed by, double least) {}

    /// @param liftAlone where nothing is said of a baby
    public record Shown(Id lift, Id liftAlone, Id stand, Id feed) {}

    public Coaching {
        follows = List.copyOf(follows);
        findings = List.copyOf(findings);
        unclear = List.copyOf(unclear);
    }

    /// Whether the two drawings of a habit answer something that the camera names.
    public boolean shows(Id habit) {
        return feeding.habit().equals(habit)
                || findings.stream().map(Cue::habit).anyMatch(habit::equals);
    }

    /// What is said of it.
    public Cue cue(What what) {
        return findings.stream().filter(cue -> cue.what() == what).findFirst().orElseThrow();
    }

    /// What she can do about it.
    public Help help(Unseen why) {
        return unclear.stream().filter(help -> help.why() == why).findFirst().orElseThrow();
    }
}
