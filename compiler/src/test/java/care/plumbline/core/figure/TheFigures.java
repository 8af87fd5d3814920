package care.plumbline.core.figure;

import care.plumbline.compiler.figure.FigureFiles;
import care.plumbline.compiler.guide.GuideFiles;
import care.plumbline.core.TheGuide;

/// The real drawings, read once for all tests.
public final class TheFigures {

    private static final FigureFiles FILES = FigureFiles.read(GuideFiles.of(TheGuide.everything()));

    private TheFigures() {}

    public static Figures read() {
        return FILES.figures();
    }

    public static FigureFiles files() {
        return FILES;
    }
}
