package care.plumbline.body;

/// Where her weight is: the centre of mass of the body, by the share each part has (after Dempster).
public final class Balance {

    private Balance() {}

    public static Point centre(Landmarks body) {
        Sum sum = new Sum();
        sum.add(body.beside(Segment.PELVIS, body.length(Segment.PELVIS) * .5, 0), .142);
        sum.add(body.beside(Segment.LUMBAR, body.length(Segment.LUMBAR) * .5, 0), .139);
        sum.add(body.beside(Segment.THORAX, body.length(Segment.THORAX) * .5, 0), .216);
        sum.add(body.beside(Segment.HEAD, body.length(Segment.HEAD) * .5, 0), .081);
        for (Side side : Side.values()) {
            add(sum, body, Segment.NEAR_UPPER_ARM.of(side), .436, .028);
            add(sum, body, Segment.NEAR_FOREARM.of(side), .430, .016);
            add(sum, body, Segment.NEAR_HAND.of(side), .5, .006);
            add(sum, body, Segment.NEAR_THIGH.of(side), .433, .100);
            add(sum, body, Segment.NEAR_SHIN.of(side), .433, .0465);
            add(sum, body, Segment.NEAR_FOOT.of(side), .5, .0145);
        }
        return sum.centre();
    }

    private static void add(Sum sum, Landmarks body, Segment segment, double along, double share) {
        sum.add(body.start(segment).between(body.end(segment), along), share);
    }

    private static final class Sum {
        private double x;
        private double y;
        private double whole;

        void add(Point place, double share) {
            x += place.x() * share;
            y += place.y() * share;
            whole += share;
        }

        Point centre() {
            return new Point(x / whole, y / whole);
        }
    }
}
