package care.plumbline.pages.visit;

import java.time.LocalDate;
import java.util.List;

/// Passkeys as locks of her journal: what a browser has to ask of an authenticator, and what becomes of its answer. All
/// bytes are letters of base64url.
public interface Passkeys {

    /// What every passkey of this server is asked with.
    ///
    /// @param host the name of this server, to which each is bound
    /// @param challenge what it has to sign; for some minutes, and once
    /// @param salt what it makes its secret of
    record Question(String host, String challenge, String salt) {}

    /// What opens a journal.
    Question opening() throws Hindered;

    /// What makes one for the open journal.
    ///
    /// @param user the name of her journal, which the authenticator keeps
    /// @param there what the passkeys are called that she has
    record Making(Question question, String user, List<String> there) {
        public Making {
            there = List.copyOf(there);
        }
    }

    Making making() throws Hindered;

    /// What a browser says of one that it made.
    record Made(String id, String attestation, String client, String secret) {}

    /// What became of it.
    enum Kept {
        KEPT,
        /// It is not what was asked for, or was asked for too long ago; nothing is kept.
        UNFIT,
        /// The journal is gone.
        GONE
    }

    /// Gives the open journal one more lock.
    Kept keep(Made made, LocalDate since) throws Hindered;

    /// What a browser says of one that was shown to it.
    record Signed(String id, String user, String authenticator, String client, String signature, String secret) {}

    /// What became of that.
    sealed interface Shown {

        /// It opens the journal on this device, which gets a lock of its own.
        record Opens(List<Cookie> cookies) implements Shown {
            public Opens {
                cookies = List.copyOf(cookies);
            }
        }

        /// No journal here belongs to it.
        record Unknown() implements Shown {}

        /// It is not what was asked for, or was asked for too long ago.
        record Unfit() implements Shown {}
    }

    Shown open(Signed signed, LocalDate since) throws Hindered;
}
