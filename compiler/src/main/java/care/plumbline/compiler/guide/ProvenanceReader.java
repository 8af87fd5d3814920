package care.plumbline.compiler.guide;

import care.plumbline.core.guide.source.Evidence;
import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.source.Source;
import java.util.List;

/// Reads what stands behind a statement; a statement without a source is refused.
final class ProvenanceReader {

    private ProvenanceReader() {}

    /// Sources, grade and review date, as every file has them.
    static Provenance of(Section section) {
        var reviewBy = section.date("review_by");
        section.draft().checkReviewed(reviewBy, section.placeOf("review_by"));
        return new Provenance(
                section.place(),
                sources(section),
                section.oneOf("evidence", Evidence.values(), Evidence::code),
                reviewBy);
    }

    static List<Source> sources(Section section) {
        List<String> named = section.words("sources");
        if (named.isEmpty()) {
            section.draft().problem(section.place(), "this statement has no source");
        }
        return named.stream()
                .flatMap(id -> section.draft().source(id, section.placeOf("sources")).stream())
                .toList();
    }
}
