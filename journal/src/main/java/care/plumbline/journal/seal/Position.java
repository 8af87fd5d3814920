package care.plumbline.journal.seal;

/// A place in a journal: the first page is 1, [#START] is before it.
public record Position(long number) implements Comparable<Position> {

    /// Before the first page.
    public static final Position START = new Position(0);

    public Position {
        if (number < 0) {
            throw new IllegalArgumentException("expected a position from 0, found " + number);
        }
    }

    public Position next() {
        return new Position(number + 1);
    }

    @Override
    public int compareTo(Position other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
