package care.plumbline.core.cause;

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
    static Fit of(double likelihood) {
        if (likelihood >= 0.75) {
            return FITS_WELL;
        }
        if (likelihood >= 0.45) {
            return FITS;
        }
        return likelihood >= 0.15 ? A_LITTLE : NOT_NOW;
    }
}
