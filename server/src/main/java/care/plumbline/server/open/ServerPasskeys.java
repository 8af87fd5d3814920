package care.plumbline.server.open;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Passkeys;
import care.plumbline.server.passkey.Ceremony;
import care.plumbline.server.passkey.Challenges;
import care.plumbline.server.seal.Credential;
import care.plumbline.server.seal.PasskeySecret;
import care.plumbline.server.store.HerLocks;
import care.plumbline.server.store.HerLocks.Unproven;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Passkeys of this server, for one visit. What a passkey makes of the salt unwraps the journal's key; what it
/// signed is looked at before anybody gets in by it.
///
/// @param ring her locks
record ServerPasskeys(ServerKeyring ring, Ceremony ceremony) implements Passkeys {

    private static final String SALT = Base64Text.of("plumbline passkey 1".getBytes(StandardCharsets.US_ASCII));
    private static final String OPEN = "open";

    private HerLocks locks() {
        return ring.shelf().locks();
    }

    private Instant now() {
        return ring.wire().now().instant();
    }

    private Challenges challenges() {
        return new Challenges(ring.shelf().commonKey());
    }

    /// What was asked to make one for a journal makes none for another.
    private static String make(JournalId journal) {
        return "make " + journal;
    }

    private Question question(String what) throws Hindered {
        byte[] challenge = ring.doing(() -> challenges().fresh(what, now(), ring.fresh()));
        return new Question(ceremony.host(), Base64Text.of(challenge), SALT);
    }

    @Override
    public Question opening() throws Hindered {
        return question(OPEN);
    }

    @Override
    public Making making() throws Hindered {
        JournalId journal = ring.journal().journal();
        List<String> there = ring.all().stream()
                .flatMap(lock -> lock.note().passkey().stream())
                .map(Credential::id)
                .toList();
        return new Making(question(make(journal)), journal.text(), there);
    }

    @Override
    public Kept keep(Made made, LocalDate since) throws Hindered {
        JournalId journal = ring.journal().journal();
        Optional<byte[]> challenge = Ceremony.challenge(made.client());
        Optional<Instant> asked = asked(make(journal), challenge);
        Optional<PasskeySecret> secret = secret(journal, made.secret());
        if (asked.isEmpty() || secret.isEmpty()) {
            return Kept.UNFIT;
        }
        Optional<Credential> credential = ceremony.made(journal, challenge.orElseThrow(), made);
        if (credential.isEmpty()) {
            return Kept.UNFIT;
        }
        boolean kept = ring.changing(() -> locks().addPasskey(ring.journal(), secret.get(), since, credential.get()));
        return kept ? Kept.KEPT : Kept.GONE;
    }

    private Optional<Instant> asked(String what, Optional<byte[]> challenge) throws Hindered {
        return challenge.isEmpty()
                ? Optional.empty()
                : ring.doing(() -> challenges().asked(what, challenge.get(), now()));
    }

    private static Optional<PasskeySecret> secret(JournalId journal, String letters) {
        try {
            return Optional.of(new PasskeySecret(
                    journal, Base64Text.bytes(letters, PasskeySecret.BYTES, "what a passkey made of the salt")));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public Shown open(Signed signed, LocalDate since) throws Hindered {
        Optional<byte[]> challenge = Ceremony.challenge(signed.client());
        Optional<Instant> asked = asked(OPEN, challenge);
        Optional<PasskeySecret> secret = journal(signed.user()).flatMap(one -> secret(one, signed.secret()));
        if (asked.isEmpty() || secret.isEmpty()) {
            return new Shown.Unfit();
        }
        Optional<Unproven> found = ring.doing(() -> locks().unlock(secret.get()));
        if (found.isEmpty()) {
            return new Shown.Unknown();
        }
        return proves(found.get(), challenge.orElseThrow(), asked.get(), signed)
                ? ring.opened(found.get().journal(), since, "")
                        .<Shown>map(Shown.Opens::new)
                        .orElseGet(Shown.Unknown::new)
                : new Shown.Unfit();
    }

    /// What was answered once is answered: each challenge has to be younger than the last.
    private boolean proves(Unproven found, byte[] challenge, Instant asked, Signed signed) throws Hindered {
        Credential credential = found.credential();
        return asked.toEpochMilli() > credential.answered()
                && ceremony.isSigned(found.journal().journal(), credential, challenge, signed)
                && ring.doing(() -> locks().answered(found, asked.toEpochMilli()));
    }

    private static Optional<JournalId> journal(String letters) {
        try {
            return Optional.of(new JournalId(letters));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
