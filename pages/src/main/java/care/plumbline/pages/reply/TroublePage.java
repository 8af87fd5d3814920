package care.plumbline.pages.reply;

import care.plumbline.pages.words.TroubleWords;

/// What a page says when something went wrong.
public sealed interface TroublePage {

    /// An answer that cannot be taken.
    ///
    /// @param why field, what it takes and what came
    record DoesNotFit(String why) implements TroublePage {}

    record Broken() implements TroublePage {}

    record TooMuch() implements TroublePage {}

    /// A form that none of our pages sent.
    record NotOurs() implements TroublePage {}

    record Lost() implements TroublePage {}

    default String headline(TroubleWords say) {
        return switch (this) {
            case DoesNotFit _ -> say.doesNotFit();
            case Broken _ -> say.broken();
            case TooMuch _ -> say.tooMuch();
            case NotOurs _ -> say.notOurs();
            case Lost _ -> say.lost();
        };
    }

    default String says(TroubleWords say) {
        return switch (this) {
            case DoesNotFit(var why) -> why + ".";
            case Broken _ -> say.brokenSays();
            case TooMuch _ -> say.tooMuchSays();
            case NotOurs _ -> say.notOursSays();
            case Lost _ -> say.lostSays();
        };
    }

    /// What she can do.
    default String next(TroubleWords say) {
        return switch (this) {
            case DoesNotFit _ -> say.doesNotFitNext();
            case Broken _ -> say.brokenNext();
            case TooMuch _ -> say.tooMuchNext();
            case NotOurs _ -> say.notOursNext();
            case Lost _ -> say.lostNext();
        };
    }
}
