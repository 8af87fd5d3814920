package care.plumbline.pages.learn;

import java.util.Arrays;
import java.util.List;

/// Where a source can be found outside.
///
/// @param href empty: there is no address for it
public record SourceLink(String says, String href) {

    /// Reads `doi:10.1002/pri.1530, PMID 16953853`.
    static List<SourceLink> all(String locators) {
        return Arrays.stream(locators.split(",\\s*")).map(SourceLink::of).toList();
    }

    private static SourceLink of(String one) {
        return new SourceLink(one, address(one));
    }

    private static String address(String one) {
        if (one.startsWith("https://")) {
            return one;
        }
        if (one.startsWith("doi:")) {
            return "https://doi.org/" + one.substring("doi:".length());
        }
        if (one.startsWith("url:")) {
            return "https://" + one.substring("url:".length());
        }
        if (one.startsWith("PMID ")) {
            return "https://pubmed.ncbi.nlm.nih.gov/" + one.substring("PMID ".length()) + "/";
        }
        if (one.startsWith("PMC")) {
            return "https://pmc.ncbi.nlm.nih.gov/articles/" + one + "/";
        }
        return one.startsWith("NCT") ? "https://clinicaltrials.gov/study/" + one : "";
    }
}
