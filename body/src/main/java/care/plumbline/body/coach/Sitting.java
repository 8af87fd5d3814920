package care.plumbline.body.coach;

/// How she sat while she fed, as parts of the time that was seen, from 0 to 1.
///
/// @param seconds how long she was seen
/// @param trunk how far her trunk leaned forward of upright in the middle, in degrees; negative: leaned back
/// @param neck how far her head dropped forward of her trunk in the middle, in degrees
/// @param leaning part of the time in which her trunk leaned farther forward than the line
/// @param dropping part of the time in which her head hung farther than the line
/// @param feetDown part of the time in which her heel or toes were well below her knee
public record Sitting(double seconds, double trunk, double neck, double leaning, double dropping, double feetDown) {}
