package care.plumbline.server.store;

import care.plumbline.journal.seal.JournalId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where no links are kept: none is offered, and none opens.
public record NoLinks() implements Links {

    @Override
    public boolean areOffered() {
        return false;
    }

    @Override
    public boolean keep(Row row, ShownLink link) {
        return false;
    }

    @Override
    public List<Row> of(JournalId journal) {
        return List.of();
    }

    @Override
    public boolean note(Row row) {
        return false;
    }

    @Override
    public void end(String place, Instant now) {}

    @Override
    public void erase(Row row, String place) {}

    @Override
    public Optional<ShownLink> find(String place) {
        return Optional.empty();
    }

    @Override
    public boolean isAnswered(String place) {
        return false;
    }

    @Override
    public boolean takeTry(String place) {
        return false;
    }

    @Override
    public void giveTryBack(String place) {}

    @Override
    public void look(String place, String sealed) {}

    @Override
    public List<String> looks(String place) {
        return List.of();
    }

    @Override
    public boolean answer(String place, String answer) {
        return false;
    }

    @Override
    public void sweep(Instant now) {}
}
