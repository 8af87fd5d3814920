package care.plumbline.core.cause;

import care.plumbline.core.guide.cause.Ranking;

/// How well a cause fits, in the words of the page.
public enum Fit {
    FITS_WELL("fits well"),
    FITS("fits"),
    A_LITTLE("a little"),
    NOT_NOW("does not fit now");

    private final String says;

    Fit(String says) {
        this.says = says;
    }

    public String says() {
        return says;
    }

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
}
