package care.plumbline.body.coach;

/// Her left or her right, as she would say it.
public enum Half {
    LEFT,
    RIGHT;

    Half other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
