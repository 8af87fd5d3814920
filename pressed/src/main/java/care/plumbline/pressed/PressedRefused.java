package care.plumbline.pressed;

/// A file that is not what this build presses.
public final class PressedRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PressedRefused(String says) {
        super(says);
    }
}
