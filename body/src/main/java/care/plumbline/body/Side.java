package care.plumbline.body;

/// One of the two arms or legs: the one nearer to the viewer, or (front view) her left one, is `NEAR`.
public enum Side {
    NEAR,
    FAR;

    /// +1 for the near side, -1 for the far side: which way is outward in the front view.
    public int outward() {
        return this == NEAR ? 1 : -1;
    }
}
