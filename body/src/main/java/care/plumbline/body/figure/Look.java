package care.plumbline.body.figure;

/// How the drawn woman looks. Every look draws every movement.
public record Look(
        Skin skin,
        HairTone hair,
        HairStyle style,
        Build build,
        Top top,
        Leggings leggings,
        Feet feet,
        Aid aid,
        Light light) {

    public static final Look USUAL = new Look(
            Skin.HONEY,
            HairTone.DARK_BROWN,
            HairStyle.BUN,
            Build.MIDDLE,
            Top.TERRACOTTA,
            Leggings.PLUM,
            Feet.AS_SCENE,
            Aid.NONE,
            Light.DAY);

    public Look with(Skin change) {
        return new Look(change, hair, style, build, top, leggings, feet, aid, light);
    }

    public Look with(HairTone change) {
        return new Look(skin, change, style, build, top, leggings, feet, aid, light);
    }

    public Look with(HairStyle change) {
        return new Look(skin, hair, change, build, top, leggings, feet, aid, light);
    }

    public Look with(Build change) {
        return new Look(skin, hair, style, change, top, leggings, feet, aid, light);
    }

    public Look with(Top change) {
        return new Look(skin, hair, style, build, change, leggings, feet, aid, light);
    }

    public Look with(Leggings change) {
        return new Look(skin, hair, style, build, top, change, feet, aid, light);
    }

    public Look with(Feet change) {
        return new Look(skin, hair, style, build, top, leggings, change, aid, light);
    }

    public Look with(Aid change) {
        return new Look(skin, hair, style, build, top, leggings, feet, change, light);
    }

    public Look with(Light change) {
        return new Look(skin, hair, style, build, top, leggings, feet, aid, change);
    }

    public enum HairStyle {
        BUN,
        SHORT,
        CURLS,
        /// A headscarf that covers hair, ears and neck.
        SCARF
    }

    public enum Build {
        SLIM(.92, 0),
        MIDDLE(1, 0),
        FULL(1.17, .012),
        SOFT_BELLY(1.06, .026);

        /// How wide limbs and trunk are, and how far the belly rounds forward (in heights).
        final double width;

        final double belly;

        Build(double width, double belly) {
            this.width = width;
            this.belly = belly;
        }
    }

    public enum Top {
        TERRACOTTA(0xc65d4b),
        SAGE(0x7fa083),
        OCEAN(0x4f86a0),
        MUSTARD(0xd29a3a),
        ROSE(0xc87f8f),
        LINEN(0xdcccb4);

        final Colour colour;

        Top(int rgb) {
            colour = Colour.of(rgb);
        }
    }

    public enum Leggings {
        PLUM(0x3d3558),
        SLATE(0x46525f),
        PINE(0x2f4f4a),
        WINE(0x5a2f44);

        final Colour colour;

        Leggings(int rgb) {
            colour = Colour.of(rgb);
        }
    }

    public enum Feet {
        AS_SCENE,
        BARE,
        SHOES
    }

    public enum Aid {
        NONE,
        /// Her near leg ends below the knee.
        PROSTHESIS,
        /// She stands with a cane where her near hand is free.
        CANE
    }

    public enum Light {
        DAY,
        NIGHT
    }
}
