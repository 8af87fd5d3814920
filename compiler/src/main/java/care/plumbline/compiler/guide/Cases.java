package care.plumbline.compiler.guide;

import care.plumbline.core.guide.Guide;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The cases that stand beside the rules, in `cases/`. No decision about a woman depends on them.
///
/// @param unsaid how questions with choices are answered where a case does not say; a yes-no question is then
/// answered with no, and a list left empty
public record Cases(List<Case> cases, Map<String, Case.Said> unsaid) {

    /// Where they lie.
    static final String FOLDER = "cases/";

    public Cases {
        cases = List.copyOf(cases);
        unsaid = Collections.unmodifiableMap(new LinkedHashMap<>(unsaid));
    }

    /// The cases of these files, which speak of this guide. Whether its questions take their answers is looked
    /// at by `care.plumbline.compiler.cases`.
    ///
    /// @param asOf a review date before this day is a problem
    /// @throws GuideRefused naming file and line of every problem
    public static Cases read(GuideFiles files, Guide guide, LocalDate asOf) throws GuideRefused {
        var reader = new CaseReader(guide, asOf);
        Cases cases = reader.read(files);
        if (!reader.problems().isEmpty()) {
            throw new GuideRefused(reader.problems());
        }
        return cases;
    }
}
