package care.plumbline.core.guide;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.rule.Condition;
import java.util.List;

/// What a woman is offered who has told no more than where it hurts and how long ago she gave birth.
///
/// @param minutes the lengths she can choose from
/// @param usual the length where she chose none
/// @param moves the very first session holds so many for her place, where so many are safe and fit the time
/// @param until when she has told so much that her causes lead, and her places no longer do
/// @param worth what a movement for her place is worth beside her causes, in points of a cause's score
public record FirstRelief(
        List<Integer> minutes,
        int usual,
        int moves,
        Condition until,
        double worth,
        List<Place> places,
        Provenance provenance) {

    public FirstRelief {
        minutes = List.copyOf(minutes);
        places = List.copyOf(places);
        if (!minutes.contains(usual) || worth < 0) {
            throw new IllegalArgumentException(
                    "expected usual to be of minutes and worth from 0, found " + usual + ", " + worth);
        }
    }

    /// A place of the body that she can tap.
    ///
    /// @param zones the answers that mean it
    /// @param moves what loads or loosens it gently, or lets it rest
    /// @param setOff the answers on what makes it worse that tell most about it
    public record Place(List<String> zones, List<Id> moves, List<String> setOff) {
        public Place {
            zones = List.copyOf(zones);
            moves = List.copyOf(moves);
            setOff = List.copyOf(setOff);
        }
    }
}
