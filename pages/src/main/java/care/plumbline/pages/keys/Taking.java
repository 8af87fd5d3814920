package care.plumbline.pages.keys;

import care.plumbline.pages.form.Refused;
import care.plumbline.pages.visit.Keyring.Kind;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.LocksWords;
import java.util.List;
import java.util.Optional;

/// Taking away what opens her journal: asked for once more before, told afterwards.
final class Taking {

    /// A lock of the list.
    static final String ONE = "take";
    /// Every other device.
    static final String ELSEWHERE = "elsewhere";

    private static final String TAKEN = "taken";

    private Taking() {}

    /// What a lock is called that has no name of hers.
    static String kind(Kind kind, boolean here, LocksWords say) {
        return switch (kind) {
            case DEVICE -> here ? say.lockHere() : say.lockDevice();
            case LINK -> say.lockLink();
            case PASSKEY -> say.lockPasskey();
            case SHEET -> say.lockSheet();
        };
    }

    /// What has to be asked before a form is done; empty: nothing on her list is meant.
    static Optional<LocksPage.Asks> asks(Visit visit, List<LocksPage.Row> rows) throws Refused {
        LocksWords say = visit.words().locks();
        if (visit.form().need("do").equals(ELSEWHERE)) {
            List<String> others = rows.stream()
                    .filter(row -> !row.here() && (row.kind() == Kind.DEVICE || row.link()))
                    .map(LocksPage.Row::known)
                    .toList();
            return others.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new LocksPage.Asks(say.lockElsewhere(), others, say.lockElsewhereSays(), ELSEWHERE, ""));
        }
        String tag = visit.form().need("lock");
        return rows.stream()
                .filter(row -> row.tag().equals(tag))
                .findFirst()
                .map(row -> new LocksPage.Asks(say.lockTake(), List.of(row.known()), says(row, say), ONE, tag));
    }

    private static String says(LocksPage.Row row, LocksWords say) {
        return row.passkey() ? say.lockPasskeyLeft() : row.here() ? say.lockTakeHere() : say.lockTakeSays();
    }

    /// What follows an address, so that the list says what was taken: what kind, never by its name.
    static String taken(String what) {
        return "?" + TAKEN + '=' + what;
    }

    /// What was just taken away; empty: nothing.
    static String told(Visit visit) {
        LocksWords say = visit.words().locks();
        return switch (visit.query().one(TAKEN).orElse("")) {
            case ELSEWHERE -> say.lockElsewhereDone();
            case "here" -> say.lockTaken(say.lockHere());
            case "device" -> say.lockTaken(say.lockDevice());
            case "link" -> say.lockTaken(say.lockLink());
            case "passkey" -> say.lockTaken(say.lockPasskey());
            case "sheet" -> say.lockTaken(say.lockSheet());
            default -> "";
        };
    }
}
