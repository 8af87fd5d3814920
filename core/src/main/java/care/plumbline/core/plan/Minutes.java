package care.plumbline.core.plan;

import care.plumbline.core.guide.unit.Seconds;

/// The minutes she has, 1 to 60.
public record Minutes(int count) {

    public Minutes {
        if (count < 1 || count > 60) {
            throw new IllegalArgumentException("a session takes 1 to 60 minutes, found " + count);
        }
    }

    public Seconds seconds() {
        return Seconds.ofMinutes(count);
    }
}
