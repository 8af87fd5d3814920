package care.plumbline.pages.settings;

import care.plumbline.journal.seal.Leaf;
import care.plumbline.journal.text.EntryText;
import care.plumbline.journal.text.Saved;
import care.plumbline.pages.words.KeepWords;
import java.util.ArrayList;
import java.util.List;
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

        String says(KeepWords say) {
            String where = "entries[" + place + "] · " + unfit.item();
            return unfit.found().isEmpty()
                    ? say.changedNothing(unfit.expected(), where)
                    : say.changed(unfit.expected(), unfit.found(), where);
        }
    }

    static Brought of(Fits fits, Saved.File file) {
        boolean same = file.guide().equals(fits.mark());
        List<Leaf> pages = file.pages();
        var strange = new ArrayList<Leaf>();
        for (int i = 0; i < pages.size(); i++) {
            Leaf page = pages.get(i);
            Optional<Fits.Unfit> unfit = unfit(fits, page);
            boolean known = !file.strange().contains(page.id().toString());
            if (unfit.isPresent() && known && (same || unfit.get().never())) {
                return new Brought(Optional.of(new Changed(i + 1, unfit.get())), 0);
            }
            unfit.ifPresent(_ -> strange.add(page));
        }
        return new Brought(Optional.empty(), strange.size());
    }

    private static Optional<Fits.Unfit> unfit(Fits fits, Leaf page) {
        return fits.of(EntryText.read(page).entry()).or(() -> fits.moment(page.text()));
    }
}
