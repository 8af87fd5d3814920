package care.plumbline.pages.settings;

/// What is said after erasing.
public record ErasedPage(Left left) {

    /// What may still lie on the server.
    public enum Left {
        NOTHING,
        /// A sealed copy of her phone's journal, which its words open.
        COPY,
        /// As that, where the server could not be asked whether it is still there.
        COPY_UNASKED,
        /// For nobody to open: sealed bytes in the log of its database, for a moment.
        SOON,
        /// For nobody to open: all of it, sealed. Only the key is gone.
        SEALED
    }
}
