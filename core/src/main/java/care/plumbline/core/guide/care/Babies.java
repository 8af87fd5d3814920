package care.plumbline.core.guide.care;

import java.util.Locale;

/// Which of two babies a care task holds.
public enum Babies {
    /// It is done once for each, with the weight of each.
    EACH,
    /// Both at once.
    TOGETHER,
    /// One at a time, and how long she says is for both; we count the heavier.
    ONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
