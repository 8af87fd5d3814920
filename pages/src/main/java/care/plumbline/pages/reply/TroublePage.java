package care.plumbline.pages.reply;

import care.plumbline.pages.form.Refused;
import care.plumbline.pages.words.TroubleWords;
import care.plumbline.pages.words.Words;

/// What a page says when something went wrong.
public sealed interface TroublePage {

    /// An answer that cannot be taken.
    ///
    /// @param refused field, what it takes and what came
    record DoesNotFit(Refused refused) implements TroublePage {}

    record Broken() implements TroublePage {}

    record TooMuch() implements TroublePage {}

    /// A form that none of our pages sent.
    record NotOurs() implements TroublePage {}

    record Lost() implements TroublePage {}

    /// An address of the home on her phone where that keeps nothing: she erased it, cleared the browser, or never was
    /// here.
    record NothingKept() implements TroublePage {}

    default String headline(Words words) {
        TroubleWords say = words.trouble();
        return switch (this) {
            case DoesNotFit _ -> say.doesNotFit();
            case Broken _ -> say.broken();
            case TooMuch _ -> words.server().tooMuch();
            case NotOurs _ -> say.notOurs();
            case Lost _, NothingKept _ -> say.lost();
        };
    }

    default String says(Words words) {
        TroubleWords say = words.trouble();
        return switch (this) {
            case DoesNotFit(var refused) -> refused.says(words);
            case Broken _ -> say.brokenSays();
            case TooMuch _ -> words.server().tooMuchSays();
            case NotOurs _ -> say.notOursSays();
            case Lost _ -> say.lostSays();
            case NothingKept _ -> say.nothingKept();
        };
    }

    /// What she can do.
    default String next(Words words) {
        TroubleWords say = words.trouble();
        return switch (this) {
            case DoesNotFit _ -> say.doesNotFitNext();
            case Broken _ -> say.brokenNext();
            case TooMuch _ -> words.server().tooMuchNext();
            case NotOurs _ -> say.notOursNext();
            case Lost _, NothingKept _ -> say.lostNext();
        };
    }
}
