package care.plumbline.pressed;

import care.plumbline.core.figure.Figures;
import care.plumbline.core.guide.Guide;

/// Takes pressed files apart.
public final class Pressed {

    private Pressed() {}

    /// The guide of a pressed file, from its bytes.
    ///
    /// @throws PressedRefused when another build pressed it, or something is missing
    public static Guide guide(byte[] file) {
        return PressedGuideReader.read(file);
    }

    /// The drawings of a pressed file, from its bytes.
    ///
    /// @throws PressedRefused when another build pressed it, or something is missing
    public static Figures figures(byte[] file) {
        return PressedFiguresReader.read(file);
    }
}
