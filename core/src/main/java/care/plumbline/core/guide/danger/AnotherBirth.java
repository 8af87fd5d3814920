package care.plumbline.core.guide.danger;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Text;

/// When a changed date of birth means that she gave birth again.
///
/// @param question asks for the date
/// @param afterWeeks a date later than the one before by so many weeks or more is another birth; less corrects
/// a slip
/// @param says what becomes of her earlier answers then
public record AnotherBirth(String question, int afterWeeks, Text says, Provenance provenance) {}
