package care.plumbline.body.coach;

/// Why nothing can be said of a picture, the plainest reason first.
public enum Unseen {
    /// Nobody is there.
    NOBODY,
    /// Somebody else is in the picture.
    SEVERAL,
    /// Head, hands or feet are out of the picture or hidden.
    HIDDEN,
    /// She does not stand with her side to the camera: angles would lie.
    TURNED,
    /// The pictures come too seldom: the pose model lags behind her.
    SELDOM
}
