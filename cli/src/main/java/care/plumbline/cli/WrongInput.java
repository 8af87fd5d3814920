package care.plumbline.cli;

/// Input that cannot be used; the message is the one line she or the author reads.
final class WrongInput extends Exception {

    private static final long serialVersionUID = 1L;

    WrongInput(String message) {
        super(message);
    }
}
