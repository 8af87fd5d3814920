package care.plumbline.server.store;

/// What an engine needs beside its SQL. Thread-safe.
interface Upkeep extends AutoCloseable {

    /// For an engine that needs nothing.
    Upkeep NONE = new Upkeep() {
        @Override
        public void stands() {}

        @Override
        public Erasure erased() {
            return Erasure.DONE;
        }

        @Override
        public void close() {}
    };

    /// Whether what was committed lies where it will be looked for after a restart.
    ///
    /// @throws StoreFailed when it does not
    void stands();

    /// Sees to it that erased bytes leave the engine's files, now or soon.
    Erasure erased();

    @Override
    void close();
}
