package care.plumbline.server.seal;

import care.plumbline.journal.seal.JournalId;

/// Something a woman holds that opens one journal: her device, a printed sheet, a passkey; later a person.
///
/// Each is a secret of at least 128 bits that only its holder has. The store keeps of it no more than
/// [#id], which cannot be turned back, and the journal's key wrapped under it. To add a kind: a class here
/// with its own [#kind], and one line in `permits`; nothing else in this package changes.
public sealed interface Lock permits DeviceSecret, PasskeySecret, SheetSecret {

    /// The journal it opens.
    JournalId journal();

    /// What it is, for a list of the locks she has: `device`. Also keeps the secrets of two kinds apart.
    String kind();

    /// A fresh copy of the secret itself. Only [Wrapping] asks for it, and derives from it what is needed.
    byte[] secret();

    /// What the store finds it by.
    default LockId id() {
        return Wrapping.of(this).id();
    }
}
