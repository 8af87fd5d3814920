package care.plumbline.compiler.figure;

import care.plumbline.core.rule.Place;

/// Something in a figure file that cannot be drawn. Ends the reading of that file; the others go on.
final class Mistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String says;

    Mistake(Place place, String says) {
        super(place + ": " + says);
        this.place = place;
        this.says = says;
    }

    Place place() {
        return place;
    }

    String says() {
        return says;
    }
}
