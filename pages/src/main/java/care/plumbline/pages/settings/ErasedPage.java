package care.plumbline.pages.settings;

/// What is said after erasing.
public record ErasedPage(Left left) {

    /// What may still lie on the server, for nobody to open.
    public enum Left {
        NOTHING,
        /// Sealed bytes in the log of its database, for a moment.
        SOON,
        /// All of it, sealed: only the key is gone.
        SEALED
    }
}
