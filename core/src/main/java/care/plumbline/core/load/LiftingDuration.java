package care.plumbline.core.load;

/// How long lifting goes on in a day, in the three columns of the frequency table. A mother's lifts
/// are spread over the whole day: long.
public enum LiftingDuration {
    /// Up to one hour.
    SHORT,
    /// More than one hour, up to two.
    MODERATE,
    /// More than two hours, up to eight.
    LONG
}
