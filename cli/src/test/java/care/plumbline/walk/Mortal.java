package care.plumbline.walk;

/// A home that can die at any moment and rise again.
sealed interface Mortal extends AutoCloseable permits MortalServer, MortalWorker {

    /// The woman who lives with that.
    Walker she();

    void dieAndRise();

    int deaths();

    @Override
    void close();
}
