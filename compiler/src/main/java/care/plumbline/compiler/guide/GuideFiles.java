package care.plumbline.compiler.guide;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The texts of all guide files by their path below the guide's folder, such as `causes/lifting.yaml`.
///
/// Where they come from (a folder, the jar) is the application's business.
public record GuideFiles(SortedMap<String, String> texts) {
    public GuideFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public static GuideFiles of(Map<String, String> texts) {
        return new GuideFiles(new TreeMap<>(texts));
    }
}
