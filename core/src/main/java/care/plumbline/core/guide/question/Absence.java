package care.plumbline.core.guide.question;

import care.plumbline.core.guide.unit.Days;

/// What days without an entry mean.
///
/// @param screenAgainAfter after so many days away the danger questions are asked anew
/// @param forgetsAfter after so many the gates behind her are asked anew, too
public record Absence(Days screenAgainAfter, Days forgetsAfter) {}
