package care.plumbline.server.store;

/// What is left in the store's files of a journal that was erased. Either way nothing opens it any more.
public enum Erasure {
    /// Nothing.
    DONE,
    /// Sealed bytes in the log of the database, because somebody is reading it just now; they go as soon as that ends.
    SOON
}
