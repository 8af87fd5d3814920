package care.plumbline.pages.asking;

import care.plumbline.journal.seal.SheetWords;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.words.KeepWords;
import java.util.List;
import java.util.stream.Collectors;

/// The words of a sheet as she typed them, all at once.
public final class TypedWords {

    public static final String FIELD = "words";

    private static final int NEAR = 3;

    private TypedWords() {}

    /// Their secret.
    ///
    /// @throws Refused with the word that is wrong, where it can be told which
    public static byte[] read(SheetWords reader, String typed, KeepWords say) throws Refused {
        return switch (reader.read(typed)) {
            case SheetWords.Read.Secret(byte[] secret) -> secret;
            case SheetWords.Read.Number(int found) -> throw no(typed, say.openNumber(found, SheetWords.COUNT));
            case SheetWords.Read.Unknown unknown -> throw no(typed, unknown(unknown, say));
            case SheetWords.Read.DoNotFit(var likely) ->
                throw no(typed, likely.map(one -> unlikely(one, say)).orElseGet(say::openDoNotFit));
        };
    }

    /// They stay in their field, with what is wrong beside it.
    public static Refused no(String typed, String why) {
        return Refused.asking(FIELD, typed, why, List.of());
    }

    private static String unlikely(SheetWords.Read.Unknown one, KeepWords say) {
        return say.openLikely(one.found(), one.near().getFirst(), Integer.toString(one.place()));
    }

    private static String unknown(SheetWords.Read.Unknown one, KeepWords say) {
        return one.near().isEmpty()
                ? say.openUnknown(one.found(), Integer.toString(one.place()))
                : say.openUnknownNear(
                        one.found(),
                        one.near().stream().limit(NEAR).collect(Collectors.joining(", ")),
                        Integer.toString(one.place()));
    }
}
