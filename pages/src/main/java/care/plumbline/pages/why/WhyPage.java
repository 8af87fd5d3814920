package care.plumbline.pages.why;

import care.plumbline.core.facts.Wording;
import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.show.Drawings.Drawing;
import care.plumbline.pages.show.Rules;
import java.util.List;
import java.util.Optional;

/// The causes as she sees them.
///
/// @param lead what has to be looked at first; empty: nothing
/// @param kinds what kind of pain it is, the best fitting first
/// @param best at most three, the best fitting first
/// @param others that may play a part
/// @param notNow that do not fit her now
/// @param unanswered questions that would make it surer
/// @param answers how many she has given
public record WhyPage(
        Optional<Lead> lead,
        List<Kind> kinds,
        List<Shown> best,
        List<Shown> others,
        List<Shown> notNow,
        int unanswered,
        int answers) {

    public WhyPage {
        kinds = List.copyOf(kinds);
        best = List.copyOf(best);
        others = List.copyOf(others);
        notNow = List.copyOf(notNow);
    }

    /// One cause.
    ///
    /// @param fit how well it fits, in words
    /// @param look the colour of it
    /// @param points of a hundred, which is how far its bar goes
    /// @param inShort the reasons in about three lines, with their sources
    /// @param open questions that would settle it
    /// @param kept whether a rule of the guide moved it
    /// @param rules behind each of its reasons, and behind its place
    public record Shown(
            String name,
            String fit,
            String look,
            int points,
            String plain,
            InShort inShort,
            List<Because> speaksFor,
            List<Because> speaksAgainst,
            List<Link> open,
            String heard,
            String truth,
            List<Link> helps,
            Cited cited,
            String href,
            boolean kept,
            Rules rules) {

        public Shown {
            speaksFor = List.copyOf(speaksFor);
            speaksAgainst = List.copyOf(speaksAgainst);
            open = List.copyOf(open);
            helps = List.copyOf(helps);
        }
    }

    /// Reasons one after the other.
    public record InShort(List<Because> reasons, List<Cited.Name> sources) {
        public InShort {
            reasons = List.copyOf(reasons);
            sources = List.copyOf(sources);
        }
    }

    /// One kind of pain.
    ///
    /// @param habits that ease it and suit her, the most valuable first
    /// @param seen when somebody must look at it
    public record Kind(
            String name,
            String href,
            String plain,
            List<Because> speaksFor,
            List<String> helps,
            List<Way> habits,
            List<String> seen,
            Cited cited,
            Rules rules) {

        public Kind {
            speaksFor = List.copyOf(speaksFor);
            helps = List.copyOf(helps);
            habits = List.copyOf(habits);
            seen = List.copyOf(seen);
        }
    }

    /// An everyday way of doing things, with its picture.
    public record Way(String says, String href, Drawing figure) {}

    /// A reason with its sources.
    ///
    /// @param pieces of it; her own numbers stand out
    public record Because(List<Wording.Piece> pieces, List<Cited.Name> sources) {
        public Because {
            pieces = List.copyOf(pieces);
            sources = List.copyOf(sources);
        }

        int letters() {
            return pieces.stream().mapToInt(piece -> piece.says().length()).sum();
        }

        boolean hasNumber() {
            return pieces.stream().anyMatch(Wording.Piece::hers);
        }
    }

    public record Link(String says, String href) {}
}
