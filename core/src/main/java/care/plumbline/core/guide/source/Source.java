package care.plumbline.core.guide.source;

import java.util.Optional;

/// Where a statement comes from.
///
/// @param id the key used throughout the guide, such as `Sanders-2005`
/// @param citation for a reader
/// @param locator DOI, PMID or address, where there is one
/// @param kind study, guideline, judgement …
/// @param ofBaby whether the citation speaks of a baby
/// @param read how it was read: in full, in excerpts, as an abstract, second-hand, by title, or not at all
public record Source(String id, String citation, Optional<String> locator, String kind, String read, boolean ofBaby) {

    /// The kind of what only a case beside the rules was made from: no statement cites it.
    public static final String CASE = "case";

    public Source(String id, String citation, Optional<String> locator, String kind, String read) {
        this(id, citation, locator, kind, read, false);
    }
}
