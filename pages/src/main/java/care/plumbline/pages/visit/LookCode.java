package care.plumbline.pages.visit;

import care.plumbline.body.figure.HairTone;
import care.plumbline.body.figure.Look;
import care.plumbline.body.figure.Look.Aid;
import care.plumbline.body.figure.Look.Build;
import care.plumbline.body.figure.Look.Feet;
import care.plumbline.body.figure.Look.HairStyle;
import care.plumbline.body.figure.Look.Leggings;
import care.plumbline.body.figure.Look.Light;
import care.plumbline.body.figure.Look.Top;
import care.plumbline.body.figure.Skin;

/// A look as nine digits, for an address or a cookie: a picture of the same look may then be kept for ever.
public final class LookCode {

    private static final int LENGTH = 9;

    private LookCode() {}

    public static String of(Look look) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (Enum<?> part : new Enum<?>[] {
            look.skin(),
            look.hair(),
            look.style(),
            look.build(),
            look.top(),
            look.leggings(),
            look.feet(),
            look.aid(),
            look.light()
        }) {
            code.append(part.ordinal());
        }
        return code.toString();
    }

    /// Reads what [#of] wrote.
    ///
    /// @throws IllegalArgumentException when it is not nine digits, or one of them names nothing
    public static Look parse(String code) {
        if (code.length() != LENGTH) {
            throw new IllegalArgumentException("a look: expected nine digits, found " + code.length() + " letters");
        }
        return new Look(
                at(Skin.values(), code, 0),
                at(HairTone.values(), code, 1),
                at(HairStyle.values(), code, 2),
                at(Build.values(), code, 3),
                at(Top.values(), code, 4),
                at(Leggings.values(), code, 5),
                at(Feet.values(), code, 6),
                at(Aid.values(), code, 7),
                at(Light.values(), code, 8));
    }

    private static <E> E at(E[] values, String code, int place) {
        int digit = code.charAt(place) - '0';
        if (digit < 0 || digit >= values.length) {
            throw new IllegalArgumentException("a look: nothing is called " + code.charAt(place) + " at " + place);
        }
        return values[digit];
    }
}
