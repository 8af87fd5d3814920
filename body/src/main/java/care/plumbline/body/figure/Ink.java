package care.plumbline.body.figure;

/// How a shape is painted, as the attributes of its path.
record Ink(String attributes) {

    static Ink fill(Colour colour) {
        return new Ink("fill=\"" + colour.hex() + '"');
    }

    static Ink fill(Colour colour, double opacity) {
        return new Ink("fill=\"" + colour.hex() + "\" fill-opacity=\"" + Digits.hundredths(opacity) + '"');
    }

    static Ink line(Colour colour, int width) {
        return new Ink("fill=\"none\" stroke=\"" + colour.hex() + "\" stroke-width=\"" + width
                + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
    }
}
