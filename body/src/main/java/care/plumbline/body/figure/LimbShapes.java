package care.plumbline.body.figure;

import care.plumbline.body.View;

/// The outlines of arms and legs for one build, each drawn pointing up from its joint.
/// In the side view the front of a hanging limb is to the left here, for it is painted upside down.
record LimbShapes(
        String thigh,
        String shin,
        String ankle,
        String foot,
        String toes,
        String shoe,
        String shoeTip,
        String sole,
        String soleTip,
        String upperArm,
        String sleeve,
        String forearm) {

    static LimbShapes of(View view, Look.Build build) {
        return switch (view) {
            case SIDE -> side(build.width);
            case FRONT -> front(build.width);
        };
    }

    private static LimbShapes side(double w) {
        return new LimbShapes(
                Curve.closed(
                        0, 66 * w, -46 * w, 48 * w, -65 * w, 0, -64 * w, -70, -54 * w, -150, -42 * w, -215, -39 * w,
                        -246, -27 * w, -273, 0, -283, 27 * w, -273, 38 * w, -246, 43 * w, -205, 56 * w, -120, 66 * w,
                        -40, 68 * w, 10, 48 * w, 50 * w),
                new Curve()
                        .move(0, 38)
                        .through(-27 * w, 27, -38 * w, 0, -36 * w, -60, -30 * w, -130, -23 * w, -205)
                        .through(0, -209, 23 * w, -205)
                        .through(29 * w, -170, 44 * w, -110, 47 * w, -70, 42 * w, -25, 38 * w, 0, 27 * w, 27, 0, 38)
                        .close(),
                Curve.closed(-20 * w, -180, -19, -243, -10, -259, 4, -262, 17, -252, 18, -225, 21 * w, -180),
                Curve.closed(
                        -17, 0, -21, -18, -12, -40, 0, -62, 6, -78, 14, -86, 30, -86, 38, -72, 37, -40, 33, -22, 38, 0,
                        38, 20, 28, 32, 12, 28, 0, 20),
                Curve.closed(-11, 2, -11, -14, -6, -32, 3, -38, 11, -33, 12, -12, 12, 6, 0, 12),
                Curve.closed(
                        -20, 2, -24, -16, -16, -38, -4, -60, 4, -80, 14, -90, 30, -88, 32, -60, 31, -20, 31, 20, 27, 36,
                        8, 34, -4, 24),
                Curve.closed(-13, 4, -14, -14, -8, -34, 0, -42, 7, -38, 8, -16, 8, 8, 0, 14),
                Curve.closed(24, 38, 26, 10, 27, -40, 24, -86, 36, -88, 39, -60, 37, -24, 39, 4, 39, 24, 34, 39),
                Curve.closed(2, 12, 3, -20, 1, -40, 7, -42, 12, -32, 12, -8, 13, 10, 8, 14),
                Curve.closed(
                        0, 36 * w, -26 * w, 24, -34 * w, -4, -32 * w, -60, -27 * w, -120, -23 * w, -160, -15 * w, -179,
                        0, -184, 15 * w, -179, 23 * w, -160, 27 * w, -110, 31 * w, -50, 34 * w, -4, 26 * w, 24),
                new Curve()
                        .move(0, 40 * w)
                        .through(-28 * w, 28, -38 * w, -4, -37 * w, -50, -36 * w, -88)
                        .through(0, -95, 34 * w, -92)
                        .through(36 * w, -50, 38 * w, -4, 28 * w, 28, 0, 40 * w)
                        .close(),
                Curve.closed(
                        0, 24, -16 * w, 17, -24 * w, -2, -25 * w, -40, -20 * w, -95, -15, -136, -9, -150, 0, -153, 9,
                        -150, 15, -136, 20 * w, -90, 26 * w, -35, 24 * w, 0, 16 * w, 17));
    }

    private static LimbShapes front(double w) {
        String foot = Curve.closed(
                -15, 8, -17, -14, -26, -30, -27, -40, -16, -45, 0, -46, 16, -45, 27, -40, 26, -30, 17, -14, 15, 8, 0,
                14);
        return new LimbShapes(
                Curve.closed(
                        0, 52 * w, -34 * w, 40, -49 * w, 6, -50 * w, -50, -43 * w, -140, -35 * w, -215, -33 * w, -246,
                        -23 * w, -270, 0, -278, 23 * w, -270, 33 * w, -246, 35 * w, -215, 44 * w, -140, 52 * w, -50,
                        51 * w, 6, 34 * w, 40),
                new Curve()
                        .move(0, 32)
                        .through(-23 * w, 23, -32 * w, 0, -34 * w, -40, -38 * w, -85, -30 * w, -150, -21 * w, -207)
                        .through(0, -211, 21 * w, -207)
                        .through(30 * w, -150, 38 * w, -85, 34 * w, -40, 32 * w, 0, 23 * w, 23, 0, 32)
                        .close(),
                Curve.closed(-18 * w, -185, -16, -236, -10, -252, 0, -256, 10, -252, 16, -236, 18 * w, -185),
                foot,
                Curve.closed(-22, -38, -14, -47, 0, -49, 14, -47, 22, -38, 0, -34),
                foot,
                Curve.closed(-22, -28, -14, -22, 0, -20, 14, -22, 22, -28, 0, -32),
                Curve.closed(-27, -37, -16, -40, 0, -41, 16, -40, 27, -37, 26, -45, 0, -49, -26, -45),
                Curve.closed(-20, -44, 0, -46, 20, -44, 0, -48),
                Curve.closed(
                        0, 36 * w, -25 * w, 26, -32 * w, 0, -30 * w, -60, -26 * w, -120, -22 * w, -160, -15 * w, -177,
                        0, -182, 15 * w, -177, 22 * w, -160, 26 * w, -120, 30 * w, -60, 32 * w, 0, 25 * w, 26),
                new Curve()
                        .move(0, 38 * w)
                        .through(-27 * w, 27, -36 * w, 0, -35 * w, -45, -34 * w, -86)
                        .through(0, -93, 34 * w, -86)
                        .through(35 * w, -45, 36 * w, 0, 27 * w, 27, 0, 38 * w)
                        .close(),
                Curve.closed(
                        0, 23, -16 * w, 16, -23 * w, -2, -24 * w, -40, -19 * w, -95, -15, -136, -9, -150, 0, -153, 9,
                        -150, 15, -136, 19 * w, -95, 24 * w, -40, 23 * w, -2, 16 * w, 16));
    }
}
