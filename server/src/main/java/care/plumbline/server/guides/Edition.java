package care.plumbline.server.guides;

import care.plumbline.compiler.figure.FigureFiles;
import care.plumbline.compiler.guide.GuideFiles;
import care.plumbline.compiler.guide.GuideRefused;
import care.plumbline.compiler.guide.Problem;
import care.plumbline.core.figure.Figures;
import care.plumbline.core.guide.Guide;
import java.util.List;

/// A guide with its drawings, as a server shows them.
public record Edition(Guide guide, Figures figures) {

    /// The one in these files, held to all that `guide check` holds it to but dates and cases.
    ///
    /// @throws GuideRefused naming file and line of every problem
    public static Edition of(GuideFiles files) throws GuideRefused {
        Guide guide = GuideFolder.read(files);
        FigureFiles figures = FigureFiles.read(files);
        List<Problem> undrawn = figures.check(guide);
        if (!undrawn.isEmpty()) {
            throw new GuideRefused(undrawn);
        }
        return new Edition(guide, figures.figures());
    }
}
