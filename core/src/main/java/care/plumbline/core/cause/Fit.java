package care.plumbline.core.cause;

import care.plumbline.core.guide.cause.Ranking;

/// How well a cause fits; the words for it stand in `guide/words/why.yaml`. A cause for which nothing speaks does
/// not fit, however common it is.
public enum Fit {
    FITS_WELL,
    FITS,
    A_LITTLE,
    NOT_NOW,
    /// Not spoken of before she has said what it rests on.
    UNTOLD;

    /// By how likely it is, before the cap: the cap speaks of science, these words of her.
    static Fit of(double likelihood, Ranking.Fits fits) {
        if (likelihood >= fits.well()) {
            return FITS_WELL;
        }
        if (likelihood >= fits.some()) {
            return FITS;
        }
        return likelihood >= fits.aLittle() ? A_LITTLE : NOT_NOW;
    }

    /// Whether more than a little speaks for it.
    public boolean isClear() {
        return this == FITS_WELL || this == FITS;
    }

    /// Whether it may be said to add to her pain.
    public boolean isHers() {
        return this != NOT_NOW && this != UNTOLD;
    }
}
