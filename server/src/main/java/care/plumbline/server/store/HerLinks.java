package care.plumbline.server.store;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.server.seal.Code;
import care.plumbline.server.seal.LooksKey;
import care.plumbline.server.store.ShownLink.SealedFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The links of one journal: made, listed, taken back. Thread-safe.
public final class HerLinks {

    /// As many as one journal may have.
    public static final int MOST = 20;

    private static final int NAME_BYTES = 32;

    private final Links links;
    private final SecureRandom random;

    HerLinks(Links links, SecureRandom random) {
        this.links = links;
        this.random = random;
    }

    /// What is to be shown, as her browser made it.
    ///
    /// @param id the name of the link, 32 random bytes
    /// @param code empty: none is asked
    public record Wished(
            String id,
            String name,
            Optional<String> code,
            boolean mayAnswer,
            LocalDate made,
            LocalDate over,
            Instant ends,
            List<SealedFile> files) {}

    /// A link as a list shows it.
    ///
    /// @param shows what it shows; empty: it is over, and nothing is kept of that
    /// @param looks who looked, and when, each as it was noted
    public record Held(
            String tag,
            String place,
            String name,
            LocalDate over,
            boolean read,
            Optional<ShownLink> shows,
            List<String> looks) {

        /// Whether an answer waits for her.
        public boolean hasNews() {
            return !read && shows.filter(link -> !link.answer().isEmpty()).isPresent();
        }
    }

    /// Where a link lies that has this name. A name of another form has a place too, where nothing lies.
    public static String place(String id) {
        try {
            return Base64Text.of(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Whether her browser drew a name with all the chance it has to have.
    public static boolean isName(String id) {
        try {
            return Base64Text.bytes(id, NAME_BYTES, "link").length == NAME_BYTES;
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    /// False when the journal is gone, has too many links, or that name is taken.
    public boolean make(Unlocked journal, Wished wished, Instant now) {
        links.sweep(now);
        String place = place(wished.id());
        if (links.of(journal.journal()).size() >= MOST || links.find(place).isPresent()) {
            return false;
        }
        LooksKey looks = LooksKey.fresh();
        var link = new ShownLink(
                place,
                wished.ends(),
                wished.code().map(code -> Code.digest(code, random)).orElse(""),
                ShownLink.TRIES,
                wished.mayAnswer(),
                looks.sealing(),
                drawn(NAME_BYTES),
                wished.files(),
                "");
        var note = new LinkNote(place, wished.name(), wished.made(), wished.over(), looks.whole(), false);
        String name = drawn(JournalId.BYTES);
        return links.keep(new Links.Row(journal.journal(), name, journal.sealed(note.text(), name)), link);
    }

    private String drawn(int bytes) {
        byte[] fresh = new byte[bytes];
        random.nextBytes(fresh);
        return Base64Text.of(fresh);
    }

    /// All of them, with those that are over.
    public List<Held> of(Unlocked journal) {
        return links.of(journal.journal()).stream()
                .flatMap(row -> note(journal, row).map(note -> held(row, note)).stream())
                .toList();
    }

    /// Whether an answer waits for her: asked with every Today, so what a link shows is not read for it. The head
    /// of her journal, which is read anyway, cannot say so: no row leads from a link to a journal, and whoever
    /// answers cannot reach that head.
    public boolean hasNews(Unlocked journal) {
        return links.of(journal.journal()).stream()
                .flatMap(row -> note(journal, row).stream())
                .filter(note -> !note.read())
                .anyMatch(note -> links.isAnswered(note.place()));
    }

    private static Optional<LinkNote> note(Unlocked journal, Links.Row row) {
        return journal.opened(row.sealed(), row.name()).flatMap(LinkNote::of);
    }

    private Held held(Links.Row row, LinkNote note) {
        return new Held(
                row.name(),
                note.place(),
                note.name(),
                note.over(),
                note.read(),
                links.find(note.place()),
                links.looks(note.place()).stream()
                        .flatMap(look -> LooksKey.open(note.looks(), note.place(), look).stream())
                        .toList());
    }

    /// Takes one back: from now on it shows nothing to anybody, while she still reads who looked and what was answered.
    /// One that is over already goes for good. False when it is gone.
    public boolean takeBack(Unlocked journal, String tag, Instant now) {
        Optional<Links.Row> row = row(journal, tag);
        row.ifPresent(one -> {
            String place = note(journal, one).map(LinkNote::place).orElse("");
            boolean opens = links.find(place).filter(link -> !link.isOver(now)).isPresent();
            if (opens) {
                links.end(place, now);
            } else {
                links.erase(one, place);
            }
        });
        return row.isPresent();
    }

    /// She has read the answer. False when the link is gone.
    public boolean read(Unlocked journal, String tag) {
        Optional<Links.Row> row = row(journal, tag);
        Optional<LinkNote> note = row.flatMap(one -> note(journal, one));
        return note.isPresent()
                && links.note(new Links.Row(
                        journal.journal(),
                        tag,
                        journal.sealed(note.get().wasRead().text(), tag)));
    }

    private Optional<Links.Row> row(Unlocked journal, String tag) {
        return links.of(journal.journal()).stream()
                .filter(row -> row.name().equals(tag))
                .findFirst();
    }

    /// What is shown of a journal that is to be erased goes with it.
    void eraseAll(Unlocked journal) {
        links.of(journal.journal())
                .forEach(row ->
                        links.erase(row, note(journal, row).map(LinkNote::place).orElse("")));
    }
}
