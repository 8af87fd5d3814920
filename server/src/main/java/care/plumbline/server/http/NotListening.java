package care.plumbline.server.http;

/// The server could not listen where it was told to: somebody else does.
public final class NotListening extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotListening() {
        super("nobody listens at the address and port that were given");
    }
}
