package care.plumbline.body;

/// How long each part is, as a fraction of standing height (after Drillis and Contini, with the head drawn a little
/// larger).
public record Skeleton(
        double pelvis,
        double lumbar,
        double thorax,
        double neck,
        double head,
        double upperArm,
        double forearm,
        double hand,
        double thigh,
        double shin,
        double ankleHeight,
        double foot,
        double toes,
        double hipHalfWidth,
        double shoulderHalfWidth) {

    public static final Skeleton WOMAN =
            new Skeleton(.060, .095, .155, .040, .128, .160, .140, .082, .243, .243, .038, .068, .036, .046, .080);

    /// The length of one part.
    public double length(Segment segment) {
        return switch (segment) {
            case PELVIS -> pelvis;
            case LUMBAR -> lumbar;
            case THORAX -> thorax;
            case NECK -> neck;
            case HEAD -> head;
            case NEAR_UPPER_ARM, FAR_UPPER_ARM -> upperArm;
            case NEAR_FOREARM, FAR_FOREARM -> forearm;
            case NEAR_HAND, FAR_HAND -> hand;
            case NEAR_THIGH, FAR_THIGH -> thigh;
            case NEAR_SHIN, FAR_SHIN -> shin;
            case NEAR_FOOT, FAR_FOOT -> foot;
            case NEAR_TOES, FAR_TOES -> toes;
        };
    }

    /// How high the hip joint is when she stands straight.
    public double standingHip() {
        return ankleHeight + shin + thigh;
    }
}
