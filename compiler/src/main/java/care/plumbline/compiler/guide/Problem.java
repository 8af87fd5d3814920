package care.plumbline.compiler.guide;

import care.plumbline.core.rule.Place;

/// Something in the guide that cannot stand, with its file and line.
public record Problem(Place place, String says) implements Comparable<Problem> {

    @Override
    public int compareTo(Problem other) {
        int byFile = place.file().compareTo(other.place.file());
        return byFile != 0 ? byFile : Integer.compare(place.line(), other.place.line());
    }

    @Override
    public String toString() {
        return place + ": " + says;
    }
}
