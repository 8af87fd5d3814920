package care.plumbline.core.figure;

import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.GuideFiles;

/// The real drawings, read once for all tests.
public final class TheFigures {

    private static final Figures FIGURES = Figures.read(GuideFiles.of(TheGuide.everything()));

    private TheFigures() {}

    public static Figures read() {
        return FIGURES;
    }
}
