package care.plumbline.pages.settings;

import care.plumbline.core.journal.Told;
import care.plumbline.journal.seal.Leaf;
import care.plumbline.journal.text.EntryText;
import care.plumbline.journal.text.Saved;
import care.plumbline.pages.words.KeepWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What of a saved file does not fit the guide it comes to.
///
/// Saved by the same guide, it was changed on the way. Saved by another, it may be what only that one knows, and
/// refusing it would lose all she said.
///
/// @param changed the first that was changed; empty: none
/// @param strange how many only another guide or a later version knows
record Brought(Optional<Changed> changed, int strange) {

    /// @param place counted from 1
    record Changed(int place, Fits.Unfit unfit) {

        WrongFile says(KeepWords say) {
            String where = "entries[" + place + "] · " + unfit.item();
            return WrongFile.at(where, unfit.expected(), unfit.found(), say.changed(), say);
        }
    }

    static Brought of(Fits fits, Saved.File file) {
        boolean same = file.guide().equals(fits.mark());
        Map<String, Fits.Unfit> all = fits.unfit(told(file));
        int place = 0;
        for (Leaf page : file.pages()) {
            place++;
            String name = page.id().toString();
            Optional<Fits.Unfit> unfit = Optional.ofNullable(all.get(name)).or(() -> fits.moment(page.text()));
            boolean known = !file.strange().contains(name);
            if (unfit.isPresent() && known && (same || unfit.get().never())) {
                return new Brought(Optional.of(new Changed(place, unfit.get())), 0);
            }
        }
        return new Brought(Optional.empty(), all.size());
    }

    private static List<Told> told(Saved.File file) {
        return file.pages().stream()
                .map(page -> new Told(page.id().toString(), EntryText.read(page).entry()))
                .toList();
    }
}
