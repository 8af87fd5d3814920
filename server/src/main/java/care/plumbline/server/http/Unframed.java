package care.plumbline.server.http;

/// What came over a connection is no request, or could be read as two different ones.
final class Unframed extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    /// @param status to answer with, before the connection is closed
    Unframed(int status, String found) {
        super("expected a request of HTTP/1.1, found " + found);
        this.status = status;
    }

    int status() {
        return status;
    }
}
