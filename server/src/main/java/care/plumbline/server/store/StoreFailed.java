package care.plumbline.server.store;

import java.sql.SQLException;

/// The store could not do what was asked, and did none of it, or does not know whether the last step took
/// hold: the same call may be made again. Holds no word of hers.
public final class StoreFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    public StoreFailed(Trouble trouble, String doing, Throwable cause) {
        super(doing + ": " + trouble.words() + " (" + cause.getMessage() + ")", cause);
        this.trouble = trouble;
    }

    public StoreFailed(Trouble trouble, String doing) {
        super(doing + ": " + trouble.words());
        this.trouble = trouble;
    }

    /// It did not answer in the time there was; what was asked of it may still be done.
    public static StoreFailed tooSlow() {
        return new StoreFailed(Trouble.UNREACHABLE, "waited long enough");
    }

    /// Nothing was written.
    public static StoreFailed tooLong() {
        return new StoreFailed(Trouble.TOO_LONG, "could not write");
    }

    static StoreFailed of(String doing, SQLException cause) {
        return new StoreFailed(Trouble.of(cause), doing, cause);
    }

    public Trouble trouble() {
        return trouble;
    }
}
