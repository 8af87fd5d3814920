package care.plumbline.pages.smalltests;

import care.plumbline.pages.show.Disagreement;
import java.util.List;
import java.util.Optional;

/// The small tests and how each stands.
///
/// @param done how many of the battery before running, `of` how many
/// @param next the test to go on with; empty: none is for her today, or all are done
/// @param two where advice differs; empty: it does not concern her
public record TestsPage(
        String about,
        String noSymptoms,
        String notYet,
        long done,
        long of,
        Optional<Row> next,
        List<Group> groups,
        Optional<Disagreement> two) {

    public TestsPage {
        groups = List.copyOf(groups);
    }

    /// Tests that belong together.
    public record Group(String title, String about, long done, List<Row> tests) {
        public Group {
            tests = List.copyOf(tests);
        }
    }

    /// One test.
    ///
    /// @param state in a word or two, `look` the colour of its chip
    /// @param note what it was, or why it waits; empty: nothing to say
    public record Row(String name, String href, String state, String look, String note) {}
}
