package care.plumbline.compiler.guide;

import java.util.List;
import java.util.stream.Collectors;

/// A guide that cannot stand, with everything that is wrong with it.
public final class GuideRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public GuideRefused(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /// All problems, by file and line.
    public List<Problem> problems() {
        return problems;
    }
}
