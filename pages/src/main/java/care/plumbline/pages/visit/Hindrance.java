package care.plumbline.pages.visit;

/// Why her journal does not do what it should just now, in words she gets to read. Each says no more than is
/// known.
public enum Hindrance {
    /// Her device holds a key, and the store has no journal that it opens: erased on another device, lost, or not
    /// there just now.
    NOT_FOUND,
    /// Her journal is there, and the lock that her device holds is not: it was signed out, or taken away.
    SIGNED_OUT,
    /// The store does not answer.
    COULD_NOT_READ,
    /// The store is damaged.
    DAMAGED,
    /// A seal no longer fits: somebody changed what was stored.
    CHANGED,
    /// It can be read, and what she just sent could not be kept.
    COULD_NOT_WRITE,
    /// The same, because the disk is full.
    NO_ROOM,
    /// The same, because her journal has grown too long.
    TOO_LONG,
    /// Her browser, where her journal lives, could not keep what she just sent.
    PHONE_COULD_NOT_WRITE,
    /// The same, because her phone is full.
    PHONE_FULL,
    /// What her browser keeps of it was damaged or changed.
    PHONE_CHANGED;

    /// Whether her device opens nothing and nothing failed: then she may come in another way, or begin anew.
    public boolean isOutside() {
        return this == NOT_FOUND || this == SIGNED_OUT;
    }

    /// Whether it can be read, and what she sent was not kept.
    public boolean isOfWriting() {
        return switch (this) {
            case NOT_FOUND, SIGNED_OUT, COULD_NOT_READ, DAMAGED, CHANGED, PHONE_CHANGED -> false;
            case COULD_NOT_WRITE, NO_ROOM, TOO_LONG, PHONE_COULD_NOT_WRITE, PHONE_FULL -> true;
        };
    }
}
