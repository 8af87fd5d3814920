package care.plumbline.pages.visit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// All that a page depends on, beside the guide and the journal it is made of: two visits of one occasion are
/// shown the same page, but for the name of its form ([Visit#fresh]). So a page that was finished for one may be
/// shown to the other.
///
/// Her phone keeps finished pages by the same (`copyName` in `worker.js`); what a phone has only one of stands in
/// no name there: how the connection is, which homes there are, which keys she holds, that there are no passkeys.
///
/// @param address path and query as they were asked for
/// @param day today where she is
/// @param turns how many hours at which pages may read or look otherwise have passed today
/// @param zone where her days begin
/// @param region where her browser's language is spoken
/// @param secure whether the connection is private
/// @param beside the home she could have instead
/// @param hasEarlier whether an earlier journal of hers can be opened
/// @param holdsKey whether her device holds the key of a journal
/// @param passkeys whether a browser can make passkeys for the name by which she reached this home
public record Occasion(
        String address,
        LocalDate day,
        int turns,
        ZoneId zone,
        Optional<String> region,
        Preferences preferences,
        boolean secure,
        Optional<Beside> beside,
        boolean hasEarlier,
        boolean holdsKey,
        boolean passkeys) {

    /// @param query as it was asked for
    public static Occasion of(Visit visit, String query) {
        Home home = visit.home();
        return new Occasion(
                query.isEmpty() ? visit.path() : visit.path() + '?' + query,
                visit.day(),
                visit.guide().dayParts().turnsUntil(visit.clock()),
                visit.zone(),
                visit.asked().region(),
                visit.preferences(),
                visit.secure(),
                home.beside(),
                home.hasEarlier(),
                home.holdsKey(),
                home.keys().flatMap(Keyring::passkeys).isPresent());
    }
}
