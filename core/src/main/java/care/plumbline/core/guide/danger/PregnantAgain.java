package care.plumbline.core.guide.danger;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Text;
import java.util.List;

/// What is said to a woman who is pregnant again, while the course for the time after a birth rests.
///
/// @param question her word for it
/// @param ends how it comes to an end
/// @param resultHeadline over the result of the safety questions, where no sign was found
/// @param result what the result says first, whatever was found
/// @param sayFirst what to say first on the phone
public record PregnantAgain(
        String question,
        Text headline,
        List<Text> says,
        Text ends,
        Text resultHeadline,
        List<Text> result,
        Text sayFirst,
        Provenance provenance) {

    public PregnantAgain {
        says = List.copyOf(says);
        result = List.copyOf(result);
    }
}
