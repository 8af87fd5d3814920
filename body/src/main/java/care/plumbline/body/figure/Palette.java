package care.plumbline.body.figure;

/// The colours of one picture: hers from her look, the room's from the light.
record Palette(
        Colour skin,
        Colour top,
        Colour leggings,
        Colour band,
        Colour hair,
        Colour shade,
        Colour line,
        Colour shoe,
        Colour sole,
        Colour ground,
        Colour groundEdge,
        Colour wood,
        Colour woodDark,
        Colour cloth,
        Colour clothDark,
        Colour sheet,
        Colour wall,
        Colour metal,
        Colour suit,
        Colour babySkin,
        Colour babyHair,
        Colour accent) {

    static Palette of(Look look) {
        return switch (look.light()) {
            case DAY -> day(look);
            case NIGHT -> night(look);
        };
    }

    private static Palette day(Look look) {
        Colour leggings = look.leggings().colour;
        return new Palette(
                look.skin().colour,
                look.top().colour,
                leggings,
                leggings.toward(Colour.WHITE, .16),
                look.hair().colour,
                Colour.of(0x35203f),
                Colour.of(0x3b2a3a),
                Colour.of(0xf6efe6),
                Colour.of(0xd9cbbb),
                Colour.of(0xefe3d3),
                Colour.of(0xe3d4c0),
                Colour.of(0xcbb894),
                Colour.of(0xb3a07c),
                Colour.of(0x94b193),
                Colour.of(0x7c9c7d),
                Colour.of(0xfffaf3),
                Colour.of(0xe6d8c5),
                Colour.of(0x8a8794),
                Colour.of(0xf0d9a0),
                look.skin().colour.toward(Colour.WHITE, .10),
                look.hair().colour.toward(Colour.WHITE, .12),
                Colour.of(0xd98a3d));
    }

    /// Dimmer and warm, light enough that dark hair and leggings stand out from a dark page.
    private static Palette night(Look look) {
        Colour paper = Colour.of(0xb9aebf);
        Colour leggings = look.leggings().colour.toward(Colour.of(0xb7a9e0), .38);
        return new Palette(
                look.skin().colour.toward(Colour.DUSK, .10),
                look.top().colour.toward(Colour.DUSK, .08),
                leggings,
                leggings.toward(Colour.WHITE, .14),
                look.hair().colour.toward(Colour.of(0xb08a78), .34),
                Colour.of(0x1b1426),
                Colour.of(0x2a1d2c),
                Colour.of(0xd6ccc8),
                Colour.of(0xa89da3),
                Colour.of(0x3a3046),
                Colour.of(0x4a3f58),
                Colour.of(0x8d7d63),
                Colour.of(0x75674f),
                Colour.of(0x6d8a73),
                Colour.of(0x587360),
                paper,
                Colour.of(0x4d4259),
                Colour.of(0x7d7a88),
                Colour.of(0xcbb680),
                look.skin().colour.toward(Colour.DUSK, .04),
                look.hair().colour.toward(Colour.of(0xb08a78), .42),
                Colour.of(0xe0a060));
    }

    /// As she is without her top.
    Palette withoutTop() {
        return dressed(skin, leggings, band);
    }

    /// As she is in the bath.
    Palette undressed() {
        return dressed(skin, skin, skin);
    }

    boolean bareArms() {
        return top.equals(skin);
    }

    private Palette dressed(Colour over, Colour below, Colour waist) {
        return new Palette(
                skin,
                over,
                below,
                waist,
                hair,
                shade,
                line,
                shoe,
                sole,
                ground,
                groundEdge,
                wood,
                woodDark,
                cloth,
                clothDark,
                sheet,
                wall,
                metal,
                suit,
                babySkin,
                babyHair,
                accent);
    }

    /// A headscarf goes with what she wears.
    Colour scarf() {
        return leggings.toward(top, .45).toward(sheet, .12);
    }

    /// The same colour on the far side of the body.
    Colour far(Colour near) {
        return near.toward(shade, .20);
    }
}
