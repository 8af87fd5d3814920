package care.plumbline.body.figure;

/// A colour as red, green and blue, each 0 to 255.
record Colour(int red, int green, int blue) {

    static final Colour WHITE = of(0xffffff);
    static final Colour DUSK = of(0x241b33);

    static Colour of(int rgb) {
        return new Colour(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    /// That far (0 to 1) on the way to the other colour.
    Colour toward(Colour other, double part) {
        return new Colour(mix(red, other.red, part), mix(green, other.green, part), mix(blue, other.blue, part));
    }

    private static int mix(int from, int to, double part) {
        return (int) Math.floor(from + (to - from) * part + .5);
    }

    /// As it is written in a picture: `#c65d4b`.
    String hex() {
        return '#'
                + Integer.toHexString(1 << 24 | red << 16 | green << 8 | blue).substring(1);
    }
}
