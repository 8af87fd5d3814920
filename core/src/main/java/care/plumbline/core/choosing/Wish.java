package care.plumbline.core.choosing;

import care.plumbline.core.guide.words.Id;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a session is to do for her beside her causes: for a kind of pain that is hers, or a place where it hurts.
///
/// @param weight in points of a cause's score
/// @param strengths what each movement does for it, 1 to 3; the others do nothing
public record Wish(double weight, Map<Id, Integer> strengths) {

    public Wish {
        strengths = Collections.unmodifiableMap(new LinkedHashMap<>(strengths));
    }

    Optional<Integer> strength(Id movement) {
        return Optional.ofNullable(strengths.get(movement));
    }
}
