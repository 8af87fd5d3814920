package care.plumbline.body.figure;

/// Seven tones of skin, light to dark.
public enum Skin {
    PORCELAIN(0xf6d3bd),
    ROSE(0xeebfa2),
    HONEY(0xe3aa85),
    OLIVE(0xc98f66),
    BRONZE(0xa96f4b),
    UMBER(0x83523a),
    EBONY(0x5c3a2c);

    final Colour colour;

    Skin(int rgb) {
        colour = Colour.of(rgb);
    }
}
