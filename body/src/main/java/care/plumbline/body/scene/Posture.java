package care.plumbline.body.scene;

import care.plumbline.body.Degrees;
import care.plumbline.body.Joint;
import care.plumbline.body.Landmarks;
import care.plumbline.body.Segment;
import care.plumbline.body.Side;
import care.plumbline.body.Site;
import care.plumbline.body.View;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How she is held up, measured on the body as it is laid out.
public enum Posture {
    STANDS,
    SITS,
    KNEELS,
    HANDS_AND_KNEES,
    LIES_ON_BACK,
    LIES_ON_SIDE,
    LIES_ON_FRONT,
    HALF_LIES;

    /// Hips so far above the lower foot stand; on a chair or on her knees they are lower.
    private static final double STANDING = .36;

    private static final List<Site> SEATED =
            List.of(Site.SEAT, Site.BUTTOCK, Site.PELVIC_FLOOR, Site.HIPS, Site.LOW_BACK, Site.UPPER_BACK);

    private static final double NEAR_GROUND = .05;
    private static final double ON_KNEES = .02;
    private static final double LOW = .14;

    /// The name in a figure file: `lies-on-side`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether she is in this posture at that moment of the scene.
    boolean in(Scene scene, Frame frame) {
        boolean above = scene.ground() == Scene.Ground.FROM_ABOVE;
        boolean fromFront = scene.view() == View.FRONT;
        Landmarks body = frame.body();
        double lean = lean(body);
        boolean level = Math.abs(lean) > 58 && Math.abs(lean) < 125;
        return switch (this) {
            case STANDS -> !above && Math.abs(lean) < 125 && isOnFeet(frame);
            case SITS -> !above && Math.abs(lean) < 64 && hipsAboveFoot(body) < .40 && isOnSeat(frame);
            case KNEELS -> !above && isOnKnee(frame);
            case HANDS_AND_KNEES -> !above && isOnKnee(frame) && Math.abs(lean - 85) < 40;
            case LIES_ON_BACK -> level && (above ? fromFront : !fromFront && lean < 0);
            case LIES_ON_SIDE -> level && above != fromFront;
            case LIES_ON_FRONT -> level && !above && !fromFront && lean > 0 && hipsAboveKnee(body) < LOW;
            case HALF_LIES -> !above && !fromFront && lean < -14 && lean > -78;
        };
    }

    /// Which way the trunk points: 0 upright, 90 face down.
    private static double lean(Landmarks body) {
        return Degrees.turned(body.start(Segment.PELVIS).direction(body.end(Segment.THORAX)));
    }

    private static double hipsAboveFoot(Landmarks body) {
        return body.start(Segment.PELVIS).y() - lowestFoot(body);
    }

    private static double lowestFoot(Landmarks body) {
        return Stream.of(Site.NEAR_FOOT, Site.FAR_FOOT, Site.NEAR_BALL, Site.FAR_BALL)
                .mapToDouble(site -> site.in(body).y())
                .min()
                .orElseThrow();
    }

    /// One bent knee at the height of its own foot, the hips above it.
    private static boolean isOnKnee(Frame frame) {
        Landmarks body = frame.body();
        return Stream.of(Side.values()).anyMatch(side -> {
            double knee = (side == Side.NEAR ? Site.NEAR_KNEE : Site.FAR_KNEE)
                    .in(body)
                    .y();
            double toes = (side == Side.NEAR ? Site.NEAR_TOES : Site.FAR_TOES)
                    .in(body)
                    .y();
            boolean bent = frame.pose()
                            .angle(side == Side.NEAR ? Joint.NEAR_KNEE : Joint.FAR_KNEE)
                            .value()
                    > 60;
            return bent
                    && Math.abs(knee - toes) < NEAR_GROUND
                    && body.start(Segment.PELVIS).y() - knee > ON_KNEES;
        });
    }

    /// Upright, or squatting: neither seat nor knee carries her.
    private static boolean isOnFeet(Frame frame) {
        Landmarks body = frame.body();
        double high = hipsAboveFoot(body);
        return high > STANDING || high > LOW && !isOnSeat(frame) && !isOnKnee(frame);
    }

    private static double hipsAboveKnee(Landmarks body) {
        return body.start(Segment.PELVIS).y()
                - Math.min(Site.NEAR_KNEE.in(body).y(), Site.FAR_KNEE.in(body).y());
    }

    private static boolean isOnSeat(Frame frame) {
        return frame.touches().stream().anyMatch(touch -> SEATED.contains(touch.site()));
    }
}
