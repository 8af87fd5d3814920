package care.plumbline.pages.show;

import care.plumbline.core.cause.Fit;
import care.plumbline.pages.words.WhyWords;

/// How well a cause fits her answers, in words.
public final class FitWords {

    private FitWords() {}

    public static String of(Fit fit, WhyWords say) {
        return switch (fit) {
            case FITS_WELL -> say.fitsWell();
            case FITS -> say.fits();
            case A_LITTLE -> say.aLittle();
            case NOT_NOW, UNTOLD -> say.doesNotFitNow();
        };
    }
}
