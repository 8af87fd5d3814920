package care.plumbline.pages.visit;

import care.plumbline.journal.seal.SheetWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All that opens her journal, where a home keeps more than one lock of it.
public interface Keyring {

    /// The reader and writer of the words of a sheet.
    SheetWords words();

    /// The locks of the journal that is open, this device first.
    List<Held> locks() throws Hindered;

    /// A lock as a list shows it.
    ///
    /// @param tag names it in a form, and says nothing else
    /// @param kind what it is
    /// @param name what she calls it; empty: nothing
    /// @param since empty: nobody knows
    /// @param here whether it is the device she holds
    record Held(String tag, Kind kind, String name, Optional<LocalDate> since, boolean here) {}

    enum Kind {
        DEVICE,
        /// A link that waits for another device of hers.
        LINK,
        PASSKEY,
        SHEET
    }

    /// Passkeys, where a browser may make one: on a private connection, to a server that has a name; empty elsewhere.
    Optional<Passkeys> passkeys();

    /// A secret nobody has.
    byte[] fresh();

    /// Gives the open journal one more lock: a sheet with this secret. False when the journal is gone.
    boolean keepSheet(byte[] secret, LocalDate since) throws Hindered;

    /// Gives the open journal a lock that opens once, within some minutes: a link for another device of hers. Asked for
    /// again by the same form, it is the same one as long as it stands.
    ///
    /// @param once the form's own name
    /// @param name what she calls that device; empty: nothing
    /// @return its secret; empty: it was used, is over or was taken away, or the journal is gone
    Optional<byte[]> link(UUID once, String name, LocalDate since) throws Hindered;

    /// How a browser names this place, before a path: what she types on another device.
    String place();

    /// False when it is gone.
    boolean name(String tag, String name) throws Hindered;

    /// Takes one away. False when it is gone, or the last.
    boolean remove(String tag) throws Hindered;

    /// Takes away every device but this one.
    void removeOtherDevices() throws Hindered;

    /// Opens the journal of a sheet on this device, which gets a lock of its own.
    ///
    /// @return what her device has to keep from now on; empty: no journal here belongs to that sheet
    Optional<List<Cookie>> open(byte[] secret, LocalDate since) throws Hindered;
}
