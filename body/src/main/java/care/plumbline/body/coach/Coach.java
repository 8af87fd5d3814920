package care.plumbline.body.coach;

import java.util.Optional;

/// A pair of eyes for one check. It is shown every picture in turn and asked what it made of them.
public sealed interface Coach permits LiftCoach, StandCoach, FeedCoach, FollowCoach {

    /// Looks at one picture.
    ///
    /// @return why nothing can be said of it; nothing where it was seen well
    Optional<Unseen> see(Sighting sighting);

    /// How many repetitions or samples it has so far.
    int counted();
}
