package care.plumbline.cli;

import care.plumbline.body.figure.HairTone;
import care.plumbline.body.figure.Look;
import care.plumbline.body.figure.Skin;
import picocli.CommandLine.Option;

/// How the drawn woman looks, as options.
final class Looks {

    private static final String CHOICES = " (${COMPLETION-CANDIDATES})";

    @Option(names = "--body", paramLabel = "BUILD", description = "Her build" + CHOICES)
    private Look.Build build = Look.USUAL.build();

    @Option(names = "--skin", paramLabel = "TONE", description = "Her skin" + CHOICES)
    private Skin skin = Look.USUAL.skin();

    @Option(names = "--hair", paramLabel = "TONE", description = "Her hair" + CHOICES)
    private HairTone hair = Look.USUAL.hair();

    @Option(names = "--style", paramLabel = "STYLE", description = "How she wears it" + CHOICES)
    private Look.HairStyle style = Look.USUAL.style();

    @Option(names = "--top", paramLabel = "COLOUR", description = "Her top" + CHOICES)
    private Look.Top top = Look.USUAL.top();

    @Option(names = "--leggings", paramLabel = "COLOUR", description = "Her leggings" + CHOICES)
    private Look.Leggings leggings = Look.USUAL.leggings();

    @Option(names = "--feet", paramLabel = "FEET", description = "Shoes or bare" + CHOICES)
    private Look.Feet feet = Look.USUAL.feet();

    @Option(names = "--aid", paramLabel = "AID", description = "A cane or a prosthesis" + CHOICES)
    private Look.Aid aid = Look.USUAL.aid();

    @Option(names = "--night", description = "Dim colours for the night.")
    private boolean night;

    Look look() {
        return new Look(skin, hair, style, build, top, leggings, feet, aid, night ? Look.Light.NIGHT : Look.Light.DAY);
    }
}
