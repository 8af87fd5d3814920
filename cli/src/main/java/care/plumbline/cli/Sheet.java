package care.plumbline.cli;

import care.plumbline.body.figure.Figure;
import care.plumbline.body.figure.Look;
import care.plumbline.body.scene.KeyPose;
import care.plumbline.body.scene.Scene;
import care.plumbline.core.figure.Figures;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// One page with every figure, at the width of a phone's thumbnail, moving.
final class Sheet {

    private final Figure figure;
    private final boolean night;

    Sheet(Figure figure, Look look) {
        this.figure = figure;
        this.night = look.light() == Look.Light.NIGHT;
    }

    String of(Figures figures) {
        var page = new StringBuilder(head("Plumbline: all figures"));
        figures.scenes().values().forEach(scene -> page.append(entry(figure.moving(scene), scene.id())));
        return page.append("</main>\n").toString();
    }

    /// One figure: moving, and each key pose as a still.
    String of(Scene scene) {
        var page = new StringBuilder(head(scene.title())).append(entry(figure.moving(scene), scene.says()));
        for (KeyPose key : scene.keys()) {
            page.append(entry(figure.still(scene, key.id()), key.id() + ": " + key.label()));
        }
        return page.append("</main>\n").toString();
    }

    /// The mistake that keeps a figure from being drawn.
    String of(String mistake) {
        return head("Not drawn yet") + "<p>" + escaped(mistake) + "</p></main>\n";
    }

    private String head(String title) {
        return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + escaped(title)
                + "</title><style>body{margin:16px;font:15px system-ui,sans-serif;background:"
                + (night ? "#1f1926;color:#e8dfe6" : "#fbf6ef;color:#2b2233")
                + "}main{display:flex;flex-wrap:wrap;gap:12px}figure{width:190px;margin:0}img{width:100%}"
                + "figcaption{font-size:13px}</style><main>\n";
    }

    private static String entry(String svg, String caption) {
        return "<figure><img alt=\"\" src=\"data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)) + "\"><figcaption>"
                + escaped(caption) + "</figcaption></figure>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
