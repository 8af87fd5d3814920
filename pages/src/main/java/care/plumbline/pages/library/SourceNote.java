package care.plumbline.pages.library;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.show.Rules;
import care.plumbline.pages.words.Dates;
import care.plumbline.pages.words.Words;
import java.time.LocalDate;

/// What stands behind a page: who says so, how sure that is, and until when it counts as checked.
///
/// @param due whether that day has passed
/// @param review the day, in words
/// @param rules the rule of each sentence that hangs on answers
public record SourceNote(Cited cited, boolean due, String review, Rules rules) {

    public static SourceNote of(Provenance provenance, LocalDate today, Words words, Rules rules) {
        return new SourceNote(
                Cited.of(provenance, words),
                provenance.reviewBy().isBefore(today),
                Dates.in(words).dayAndYear(provenance.reviewBy()),
                rules);
    }
}
