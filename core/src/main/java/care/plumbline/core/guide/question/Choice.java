package care.plumbline.core.guide.question;

import care.plumbline.core.guide.words.Text;
import java.util.OptionalInt;

/// One answer that a question offers.
///
/// @param score points, where the answers are scored
public record Choice(String code, Text says, OptionalInt score) {}
