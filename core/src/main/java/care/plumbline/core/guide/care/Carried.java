package care.plumbline.core.guide.care;

import java.util.Locale;

/// What she holds in a care task.
public enum Carried {
    BABY,
    /// Her baby in the car seat.
    BABY_IN_SEAT,
    OLDER_CHILD;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
