package care.plumbline.pages.progress;

import care.plumbline.body.exact.InOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The one page she takes along: what is on it, and the four things she may put on it.
///
/// @param name as she wrote it; empty: none
/// @param birthDate as she wrote it; empty: none
/// @param questions what she wants to ask; empty: nothing
/// @param mood whether her mood and her sleep stand on it; empty: she has not said
/// @param about the time it speaks of
/// @param first what nobody who looks at her may miss
/// @param then the parts that follow
/// @param file whether this home makes a file of it
public record SummaryPage(
        String name,
        String birthDate,
        String questions,
        Optional<Boolean> mood,
        String about,
        List<Part> first,
        List<Part> then,
        String method,
        AsFile file) {

    /// Whether it is offered as a file.
    public enum AsFile {
        OFFERED,
        /// It was asked for, and a letter she wrote is in none of our fonts.
        LETTER_MISSING,
        /// This home makes none.
        NOT_HERE
    }

    public SummaryPage {
        first = List.copyOf(first);
        then = List.copyOf(then);
    }

    /// All parts, in the order of the page.
    public List<Part> parts() {
        var parts = new ArrayList<>(first);
        parts.addAll(then);
        return parts;
    }

    /// A part of the page.
    ///
    /// @param note in small letters behind the title, such as where the measure comes from
    /// @param zones the places of the body to show; none: there is no drawing
    public record Part(String title, String note, List<Line> lines, Optional<PainChart> chart, Set<String> zones) {
        public Part {
            lines = List.copyOf(lines);
            zones = InOrder.set(zones);
        }

        /// The lines without a label.
        public List<String> alone() {
            return lines.stream()
                    .filter(line -> line.label().isEmpty())
                    .map(Line::says)
                    .toList();
        }

        public List<Line> labelled() {
            return lines.stream().filter(line -> !line.label().isEmpty()).toList();
        }

        static Part of(String title, String note, List<Line> lines) {
            return new Part(title, note, lines, Optional.empty(), Set.of());
        }
    }

    /// @param label such as *Leaks*; empty: the words stand alone
    public record Line(String label, String says) {}
}
