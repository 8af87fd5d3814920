package care.plumbline.server.seal;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.journal.seal.Bound;
import care.plumbline.journal.seal.Frame;
import care.plumbline.journal.seal.Harm;
import care.plumbline.journal.seal.Head;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Leaf;
import care.plumbline.journal.seal.Link;
import care.plumbline.journal.seal.Opened;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.SealedPage;
import care.plumbline.journal.seal.Sheaf;
import care.plumbline.journal.seal.Tampered;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Seals the pages of one journal and opens them again, under its data key. Thread-safe.
///
/// A page is bound to journal and position by AES-GCM's associated data; inside it stands the link (a
/// running hash) of all sealed pages before it; the head, sealed anew with every append, holds the last
/// position and the last link.
public final class Seal {

    private final JournalId journal;
    private final DataKey key;

    /// The head that was opened last: the same letters open to the same again, and most visits find them so.
    private volatile @Nullable Known known;

    private record Known(String sealed, Head head) {}

    public Seal(JournalId journal, DataKey key) {
        this.journal = journal;
        this.key = key;
    }

    /// The sheaf that begins a journal: no page, and the head of an empty one.
    public Sheaf beginning() {
        Head start = Head.start(journal);
        return new Sheaf(Position.START, seal(start), List.of());
    }

    /// These pages, sealed to stand right after a head.
    public Sealed seal(Head after, List<Leaf> pages) {
        Head head = after;
        List<SealedPage> sealed = new ArrayList<>(pages.size());
        for (Leaf page : pages) {
            Position position = head.position().next();
            byte[] bytes = key.seal(new Frame(head.link(), page).bytes(), Bound.page(journal, position));
            sealed.add(new SealedPage(position, page.id(), Base64Text.of(bytes)));
            head = new Head(position, head.link().then(bytes));
        }
        return new Sealed(new Sheaf(head.position(), seal(head), sealed), head);
    }

    /// A sheaf to store, and the head the journal has once it is stored.
    public record Sealed(Sheaf sheaf, Head head) {}

    private String seal(Head head) {
        byte[] plain = ByteBuffer.allocate(Long.BYTES + Link.BYTES)
                .putLong(head.position().number())
                .put(head.link().bytes())
                .array();
        return Base64Text.of(key.seal(plain, Bound.head(journal)));
    }

    /// What was read after a known head, opened and checked to its end.
    ///
    /// With [Head#start] it checks the whole journal for itself; with a head that was kept elsewhere it
    /// also notices that the journal as a whole was put back to an older state.
    ///
    /// @throws Tampered naming the first position that is wrong and what was done there
    public Opened open(Head known, Sheaf sheaf) throws Tampered {
        Head head = open(sheaf);
        Link link = known.link();
        Position last = known.position();
        List<Leaf> pages = new ArrayList<>(sheaf.pages().size());
        for (SealedPage sealed : sheaf.pages()) {
            Position position = last.next();
            if (!sealed.position().equals(position)) {
                throw tampered(position, Harm.REMOVED, "the next page stands at " + sealed.position());
            }
            byte[] bytes = bytes(sealed);
            Frame frame = open(sealed, bytes, sheaf);
            if (!frame.before().equals(link)) {
                throw tampered(position, Harm.REPLAYED, "it was written after another page than the one before it");
            }
            if (!frame.page().id().equals(sealed.id())) {
                throw tampered(position, Harm.ALTERED, "its id is not the one that was sealed");
            }
            pages.add(frame.page());
            link = link.then(bytes);
            last = position;
        }
        check(head, new Head(last, link), sheaf);
        return new Opened(head, pages);
    }

    private void check(Head head, Head found, Sheaf sheaf) throws Tampered {
        if (head.position().compareTo(found.position()) > 0) {
            throw tampered(found.position().next(), Harm.TRUNCATED, "the head stands at " + head.position());
        }
        if (head.position().compareTo(found.position()) < 0) {
            throw tampered(head.position().next(), Harm.REPLAYED, "the head is older than the page before it");
        }
        if (!head.link().equals(found.link())) {
            throw tampered(head.position(), Harm.REPLAYED, "the head was written after another page");
        }
        if (!head.position().equals(sheaf.last())) {
            throw tampered(head.position(), Harm.ALTERED, "the store says the last page is " + sheaf.last());
        }
    }

    /// What to say when nothing of a journal is left but its locks.
    public Tampered gone() {
        return tampered(Position.START.next(), Harm.TRUNCATED, "head and pages are gone, its locks are not");
    }

    private Head open(Sheaf sheaf) throws Tampered {
        if (sheaf.head().isEmpty()) {
            throw tampered(Position.START, Harm.REMOVED, "the head is gone");
        }
        Known last = known;
        if (last != null && last.sealed().equals(sheaf.head())) {
            return last.head();
        }
        try {
            ByteBuffer plain = ByteBuffer.wrap(key.open(Base64Text.bytes(sheaf.head()), Bound.head(journal)));
            Position position = new Position(plain.getLong());
            byte[] link = new byte[Link.BYTES];
            plain.get(link);
            Head head = new Head(position, Link.of(link));
            known = new Known(sheaf.head(), head);
            return head;
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw tampered(sheaf.last(), Harm.ALTERED, "the head does not open with this journal's key");
        }
    }

    private Frame open(SealedPage page, byte[] bytes, Sheaf sheaf) throws Tampered {
        try {
            return Frame.of(key.open(bytes, Bound.page(journal, page.position())));
        } catch (GeneralSecurityException wrong) {
            throw new Culprit(journal, key, sheaf).of(page, bytes);
        }
    }

    private byte[] bytes(SealedPage page) throws Tampered {
        try {
            return Base64Text.bytes(page.sealed());
        } catch (IllegalArgumentException wrong) {
            throw tampered(page.position(), Harm.ALTERED, "it is not base64url");
        }
    }

    private Tampered tampered(Position position, Harm what, String found) {
        return new Tampered(journal, position, what, found);
    }
}
