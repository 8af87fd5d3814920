package care.plumbline.server.open;

import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Showing;
import care.plumbline.server.store.HerLinks;
import care.plumbline.server.store.ShownLink;
import care.plumbline.server.store.StoreFailed;
import care.plumbline.server.store.Unlocked;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Her links on this server, for one visit.
///
/// @param now the moment of the visit
record ServerShowing(Shelf shelf, Opener opener, Unlocked journal, Supplier<Instant> now) implements Showing {

    @Override
    public List<Held> links() throws Hindered {
        return doing(() -> shelf.links().of(journal)).stream()
                .map(this::held)
                .sorted(Comparator.comparing(Held::over))
                .toList();
    }

    private Held held(HerLinks.Held link) {
        Optional<ShownLink> shows = link.shows();
        return new Held(
                link.tag(),
                link.place(),
                link.name(),
                link.over(),
                shows.map(this::state).orElse(State.OVER),
                shows.filter(ShownLink::asksCode).isPresent(),
                shows.map(shown -> ShownLink.TRIES - shown.tries()).orElse(0),
                shows.filter(ShownLink::mayAnswer).isPresent(),
                shows.map(ShownLink::answer).orElse(""),
                link.read(),
                link.looks().stream().flatMap(look -> look(look).stream()).toList());
    }

    private State state(ShownLink link) {
        return link.isOver(now.get()) ? State.OVER : link.tries() == 0 ? State.SHUT : State.OPEN;
    }

    private static Optional<Look> look(String noted) {
        String[] parts = noted.split(" ", 2);
        return parts.length == 2 && parts[0].matches("\\d{1,12}")
                ? Optional.of(new Look(parts[1], Instant.ofEpochSecond(Long.parseLong(parts[0]))))
                : Optional.empty();
    }

    @Override
    public boolean show(Wished wished) throws Hindered {
        List<ShownLink.SealedFile> files = wished.files().stream()
                .map(file -> new ShownLink.SealedFile(file.type(), file.jwe()))
                .toList();
        return doing(() -> shelf.links()
                .make(
                        journal,
                        new HerLinks.Wished(
                                wished.id(),
                                wished.name(),
                                wished.code(),
                                wished.mayAnswer(),
                                wished.made(),
                                wished.over(),
                                wished.ends(),
                                files),
                        now.get()));
    }

    @Override
    public boolean takeBack(String tag) throws Hindered {
        return doing(() -> shelf.links().takeBack(journal, tag, now.get()));
    }

    @Override
    public boolean read(String tag) throws Hindered {
        return doing(() -> shelf.links().read(journal, tag));
    }

    @Override
    public boolean hasNews() {
        try {
            return shelf.links().hasNews(journal);
        } catch (StoreFailed failed) {
            opener.saw(failed);
            return false;
        }
    }

    private <T> T doing(Supplier<T> work) throws Hindered {
        try {
            return work.get();
        } catch (StoreFailed failed) {
            opener.saw(failed);
            throw new Hindered(ServerHome.writing(failed));
        }
    }
}
