package care.plumbline.body.figure;

import care.plumbline.body.View;
import care.plumbline.body.scene.Scene;

/// The frame around the layers: size, title and description for those who listen, the floor, the rule for still
/// viewers.
record Picture(Scene scene, String phase, Look look, Window window) {

    private static final double FLOOR_DEPTH = 50;

    /// The floor goes on beside the window, so that a page may show the picture in a wider frame.
    private static final int BEYOND = 3;

    private static final String STILL_RULE =
            "<style>@media(prefers-reduced-motion:reduce){.moves{display:none}.rests{display:inline}}</style>";

    String with(String layers) {
        return open("") + layers + "</svg>\n";
    }

    String withMotion(String moving, String still) {
        return open(STILL_RULE) + "<g class=\"moves\">" + moving + "</g><g class=\"rests\" display=\"none\">" + still
                + "</g></svg>\n";
    }

    private String open(String style) {
        String name = phase.isEmpty() ? scene.title() : scene.title() + ": " + phase;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + viewBox() + "\" role=\"img\"><title>"
                + escaped(name) + "</title><desc>" + escaped(scene.says()) + "</desc>" + style + ground();
    }

    private String viewBox() {
        return Digits.whole(window.left())
                + ' '
                + Digits.whole(window.top())
                + ' '
                + Digits.whole(window.width())
                + ' '
                + Digits.whole(window.height());
    }

    private String ground() {
        if (scene.crop() == Scene.Crop.BUST) {
            return "";
        }
        Palette palette = Palette.of(look);
        return switch (scene.ground()) {
            case FROM_ABOVE -> "";
            case FLOOR -> {
                // from the front the floor is seen behind her feet too
                double edge = scene.view() == View.FRONT ? -FLOOR_DEPTH : 0;
                yield "<path " + Ink.fill(palette.ground()).attributes() + " d=\""
                        + Curve.box(
                                window.left() - window.width(),
                                edge,
                                BEYOND * window.width(),
                                window.top() + window.height() - edge,
                                0)
                        + "\"/>";
            }
        };
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
