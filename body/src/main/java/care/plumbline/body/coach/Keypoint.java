package care.plumbline.body.coach;

/// The places of a body that the coach asks of a pose model, numbered as BlazePose numbers its 33; the right
/// one of a pair follows the left one.
public enum Keypoint {
    EAR(7),
    SHOULDER(11),
    WRIST(15),
    KNUCKLE(19),
    HIP(23),
    KNEE(25),
    ANKLE(27),
    HEEL(29),
    TOE(31);

    /// How many places a pose model names.
    public static final int COUNT = 33;

    private final int left;

    Keypoint(int left) {
        this.left = left;
    }

    /// Its number among the 33.
    public int number(Half half) {
        return half == Half.LEFT ? left : left + 1;
    }
}
