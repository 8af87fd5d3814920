package care.plumbline.body.figure;

/// Seven tones of hair.
public enum HairTone {
    BLACK(0x2a2226),
    DARK_BROWN(0x4a2c23),
    CHESTNUT(0x7a4528),
    COPPER(0xb25f34),
    BLONDE(0xd9b070),
    GREY(0x9b949b),
    PLUM(0x5d3049);

    final Colour colour;

    HairTone(int rgb) {
        colour = Colour.of(rgb);
    }
}
