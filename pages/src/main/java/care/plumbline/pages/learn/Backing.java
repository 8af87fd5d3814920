package care.plumbline.pages.learn;

import care.plumbline.core.guide.Provenance;
import care.plumbline.pages.show.Cited;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What stands behind a page: who says so, how sure that is, and until when it counts as checked.
///
/// @param due whether that day has passed
/// @param review the day, in words
public record Backing(Cited cited, boolean due, String review) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    static Backing of(Provenance provenance, LocalDate today) {
        return new Backing(
                Cited.of(provenance), provenance.reviewBy().isBefore(today), DAY.format(provenance.reviewBy()));
    }
}
