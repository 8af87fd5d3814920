package care.plumbline.core.guide.question;

import care.plumbline.core.guide.words.Text;
import java.util.Optional;
import java.util.OptionalInt;

/// One answer that a question offers.
///
/// @param score points, where the answers are scored
/// @param within as it stands within a sentence, such as `your low back`; empty: it stands in none
public record Choice(String code, Text says, OptionalInt score, Optional<Text> within) {}
