package care.plumbline.phone;

import care.plumbline.core.guide.Guide;
import care.plumbline.journal.seal.Head;
import care.plumbline.journal.seal.Leaf;
import care.plumbline.journal.seal.Link;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.SheetWords;
import care.plumbline.journal.text.Contents;
import care.plumbline.journal.text.EntryText;
import care.plumbline.journal.text.OneOrder;
import care.plumbline.journal.text.Written;
import care.plumbline.pages.visit.Beside;
import care.plumbline.pages.visit.OpenJournal;
import care.plumbline.pages.visit.Sent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Her journal as this worker knows it, and what the visit of just now wrote into it.
final class Kept {

    /// The worker keeps the chain of sealed pages; no page asks for its head.
    private static final Head THE_WORKERS = new Head(Position.START, new Link("A".repeat(43)));

    private final Guide guide;
    private final Optional<Beside> server;
    private final List<Leaf> pages = new ArrayList<>();
    private final List<Leaf> fresh = new ArrayList<>();
    private List<Written> entries = new ArrayList<>();
    private Optional<OpenJournal> open = Optional.empty();
    private boolean there;
    private boolean locked;
    private boolean begun;
    private boolean erased;
    private boolean joined;
    private Optional<SheetWords> words = Optional.empty();
    private String copy = "";

    Kept(Guide guide, Optional<Beside> server) {
        this.guide = guide;
        this.server = server;
    }

    /// Forgets what it knew.
    ///
    /// @param there whether she has a journal, whose entries follow
    void anew(boolean there) {
        pages.clear();
        entries = new ArrayList<>();
        open = Optional.empty();
        this.there = there;
        visited();
    }

    /// A new visit: nothing was written yet.
    void visited() {
        fresh.clear();
        begun = false;
        erased = false;
        copy = "";
    }

    void read(Leaf page) {
        pages.add(page);
        entries.add(EntryText.read(page));
        open = Optional.empty();
    }

    /// The home with a server, where one stands beside this.
    Optional<Beside> server() {
        return server;
    }

    boolean isThere() {
        return there;
    }

    /// Whether entries of another phone may be among hers: then they stand in the order that both phones work out.
    void joined(boolean now) {
        if (joined != now) {
            joined = now;
            open = Optional.empty();
        }
    }

    /// The words that sheets are made of, a line each.
    void words(String lines) {
        words = Optional.of(new SheetWords(List.of(lines.strip().split("\n"))));
    }

    SheetWords words() {
        return words.orElseThrow();
    }

    /// What the worker is to do with the sealed copy before the reply is shown.
    void copy(String wish) {
        copy = wish;
    }

    String copy() {
        return copy;
    }

    /// Whether her journal is there and locked.
    void locked(boolean now) {
        locked = now;
    }

    boolean isLocked() {
        return locked;
    }

    Optional<OpenJournal> open() {
        if (there && open.isEmpty()) {
            open = Optional.of(new OpenJournal(guide, contents()));
        }
        return open;
    }

    private Contents contents() {
        return new Contents(joined ? OneOrder.of(entries) : entries, THE_WORKERS);
    }

    void write(Sent sent) {
        List<Written> all = sent.after(contents());
        for (Written written : joined ? OneOrder.after(entries, all) : all) {
            Leaf page = EntryText.page(written);
            fresh.add(page);
            read(page);
        }
    }

    void begin() {
        anew(true);
        begun = true;
    }

    void bring(List<Leaf> all) {
        begin();
        fresh.addAll(all);
        all.forEach(this::read);
    }

    void erase() {
        anew(false);
        erased = true;
    }

    String export() {
        return EntryText.export(joined ? OneOrder.ofPages(pages) : pages);
    }

    List<Leaf> fresh() {
        return List.copyOf(fresh);
    }

    boolean begun() {
        return begun;
    }

    boolean erased() {
        return erased;
    }
}
