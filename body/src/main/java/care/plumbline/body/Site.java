package care.plumbline.body;

import java.util.Locale;

/// A place on the body that touches, is touched, or is pointed at.
///
/// It lies `along` a part from its start and `aside` (side view: in front of the trunk, or toward the sole);
/// a rounded place, such as a knee, rests on what is below it, its `radius` lower.
public enum Site {
    SEAT(Segment.PELVIS, -.066, -.015, 0),
    BUTTOCK(Segment.PELVIS, -.005, -.078, 0),
    LOW_BELLY(Segment.PELVIS, .045, .070, 0),
    PELVIC_FLOOR(Segment.PELVIS, -.035, .0, 0),
    HIPS(Segment.PELVIS, 0, 0, .074),
    HIP_BONE(Segment.PELVIS, .055, -.010, 0),
    BELLY(Segment.LUMBAR, .035, .064, 0),
    LOW_BACK(Segment.LUMBAR, .035, -.050, 0),
    RIBS(Segment.THORAX, .035, .045, 0),
    CHEST(Segment.THORAX, .080, .085, 0),
    UPPER_BACK(Segment.THORAX, .085, -.062, 0),
    THROAT(Segment.THORAX, .145, .030, 0),
    NAPE(Segment.NECK, .040, -.020, 0),
    CROWN(Segment.HEAD, .125, 0, 0),
    HEAD_BACK(Segment.HEAD, .070, -.056, 0),
    FOREHEAD(Segment.HEAD, .095, .050, 0),
    MOUTH(Segment.HEAD, .040, .062, 0),
    CHIN(Segment.HEAD, .014, .050, 0),
    CHEEK(Segment.HEAD, .055, 0, .056),
    NEAR_SHOULDER(Segment.NEAR_UPPER_ARM, 0, 0, .038),
    NEAR_ELBOW(Segment.NEAR_FOREARM, 0, 0, .026),
    NEAR_FOREARM(Segment.NEAR_FOREARM, .08, 0, .024),
    NEAR_WRIST(Segment.NEAR_HAND, 0, 0, .016),
    NEAR_HAND(Segment.NEAR_HAND, .042, 0, 0),
    NEAR_FINGERS(Segment.NEAR_HAND, .078, 0, 0),
    NEAR_HIP(Segment.NEAR_THIGH, 0, 0, .070),
    NEAR_THIGH(Segment.NEAR_THIGH, .130, 0, .058),
    NEAR_KNEE(Segment.NEAR_SHIN, 0, 0, .040),
    NEAR_SHIN(Segment.NEAR_SHIN, .120, 0, .038),
    NEAR_ANKLE(Segment.NEAR_FOOT, 0, 0, .026),
    NEAR_HEEL(Segment.NEAR_FOOT, -.026, .038, 0),
    NEAR_FOOT(Segment.NEAR_FOOT, 0, .038, 0),
    NEAR_BALL(Segment.NEAR_TOES, 0, .0122, 0),
    NEAR_TOES(Segment.NEAR_TOES, .036, .0122, 0),
    FAR_SHOULDER(Segment.FAR_UPPER_ARM, 0, 0, .038),
    FAR_ELBOW(Segment.FAR_FOREARM, 0, 0, .026),
    FAR_FOREARM(Segment.FAR_FOREARM, .08, 0, .024),
    FAR_WRIST(Segment.FAR_HAND, 0, 0, .016),
    FAR_HAND(Segment.FAR_HAND, .042, 0, 0),
    FAR_FINGERS(Segment.FAR_HAND, .078, 0, 0),
    FAR_HIP(Segment.FAR_THIGH, 0, 0, .070),
    FAR_THIGH(Segment.FAR_THIGH, .130, 0, .058),
    FAR_KNEE(Segment.FAR_SHIN, 0, 0, .040),
    FAR_SHIN(Segment.FAR_SHIN, .120, 0, .038),
    FAR_ANKLE(Segment.FAR_FOOT, 0, 0, .026),
    FAR_HEEL(Segment.FAR_FOOT, -.026, .038, 0),
    FAR_FOOT(Segment.FAR_FOOT, 0, .038, 0),
    FAR_BALL(Segment.FAR_TOES, 0, .0122, 0),
    FAR_TOES(Segment.FAR_TOES, .036, .0122, 0);

    private final Segment segment;
    private final double along;
    private final double aside;
    private final double radius;

    Site(Segment segment, double along, double aside, double radius) {
        this.segment = segment;
        this.along = along;
        this.aside = aside;
        this.radius = radius;
    }

    public Segment segment() {
        return segment;
    }

    /// Where this place is, its lowest point if it is rounded.
    public Point in(Landmarks body) {
        Point centre = centre(body);
        return new Point(centre.x(), centre.y() - radius);
    }

    /// Where the middle of this place is.
    public Point centre(Landmarks body) {
        boolean front = body.view() == View.FRONT;
        boolean foot = segment == Segment.NEAR_FOOT || segment == Segment.FAR_FOOT;
        // Seen from the front a foot points at the viewer: its sole is simply below the ankle.
        double down = front && foot ? aside : along;
        double beside = front ? 0 : aside;
        return body.beside(segment, down, beside);
    }

    double along() {
        return along;
    }

    double aside() {
        return aside;
    }

    public double radius() {
        return radius;
    }

    /// The name a physiotherapist writes: `near-hand`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
