package care.plumbline.pages.keys;

import care.plumbline.pages.visit.Keyring.Kind;
import java.util.List;
import java.util.Optional;

/// What opens her journal.
///
/// @param offer whether a passkey may be added
/// @param said what became of the last try to add one; empty: nothing to say
/// @param told what was just taken away; empty: nothing
/// @param asks what is asked before it is taken away; empty: nothing, and the list is shown
public record LocksPage(List<Row> rows, Offer offer, String said, String told, Optional<Asks> asks) {

    /// The question before a lock is taken away, which cannot be undone.
    ///
    /// @param headline as its button says it
    /// @param what is taken away
    /// @param says what that means
    /// @param does which of the two ways, as the form says it
    /// @param lock the one; empty: every other device
    public record Asks(String headline, List<String> what, String says, String does, String lock) {
        public Asks {
            what = List.copyOf(what);
        }
    }

    public LocksPage {
        rows = List.copyOf(rows);
    }

    /// Whether a passkey may be added.
    public enum Offer {
        /// This server has none, or not under this name.
        NOT_HERE,
        /// Once there is a lock that she does not lose with this device.
        LATER,
        NOW
    }

    public boolean offersPasskey() {
        return offer == Offer.NOW;
    }

    public boolean offersPasskeyLater() {
        return offer == Offer.LATER;
    }

    /// How many of the locks are devices.
    public long devices() {
        return rows.stream().filter(row -> row.kind() == Kind.DEVICE).count();
    }

    public boolean hasPasskey() {
        return rows.stream().anyMatch(Row::passkey);
    }

    /// Whether one may be taken away: another is left that does not end by itself.
    public boolean removable() {
        return rows.stream().filter(row -> row.kind() != Kind.LINK).count() > 1;
    }

    /// One of them.
    ///
    /// @param says what it is, or what she calls it
    /// @param since empty: nobody knows
    public record Row(String tag, Kind kind, boolean here, String says, String name, String since) {

        public boolean link() {
            return kind == Kind.LINK;
        }

        Row saying(String other) {
            return new Row(tag, kind, here, other, name, since);
        }

        /// By what she knows it: its name or what it is, and since when.
        public String known() {
            return (name.isEmpty() ? says : name) + (since.isEmpty() ? "" : ", " + since);
        }

        public boolean passkey() {
            return kind == Kind.PASSKEY;
        }

        /// What it is, for who looks at the page as a text.
        public String mark() {
            return switch (kind) {
                case DEVICE -> here ? "here" : "device";
                case LINK -> "link";
                case PASSKEY -> "passkey";
                case SHEET -> "sheet";
            };
        }
    }
}
