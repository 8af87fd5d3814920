package care.plumbline.body.coach;

/// The joint by which a movement is followed: its bend goes up and down once a repetition.
public enum Followed {
    /// Squats, sitting down and standing up, steps.
    KNEE,
    /// Hinges and bends.
    HIP,
    /// Arms that rise: the angle between trunk and upper arm.
    ARM,
    /// Heels that rise: how far the heel is above the toes, as the lean of the sole.
    HEEL
}
