package care.plumbline.pages.show;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.source.Source;
import care.plumbline.core.rule.Condition;
import care.plumbline.pages.words.Words;
import java.util.List;

/// The way from what she reads to its rule: the condition as the guide has it, its file and line, who says so.
///
/// @param guide the version of the guide
public record Rules(String guide, List<Line> lines) {

    public Rules {
        lines = List.copyOf(lines);
    }

    /// The rule of one sentence.
    ///
    /// @param says the sentence, as she reads it
    /// @param rule empty where it asks of a baby and she is to hear nothing of one
    /// @param place file and line
    public record Line(String says, String rule, String place, List<Cited.Name> sources) {

        public Line {
            sources = List.copyOf(sources);
        }

        public static Line of(String says, Condition rule, List<Source> sources, Wording wording) {
            Words words = Words.of(wording);
            return of(says, rule, sources, wording.guide(), words);
        }

        /// For somebody of whom nothing is known, too.
        public static Line of(String says, Condition rule, List<Source> sources, Guide guide, Words words) {
            boolean silent = words.spoken().language().silent();
            return new Line(
                    says,
                    silent && isOfBaby(rule, guide) ? "" : rule.text(),
                    rule.place().toString(),
                    Cited.names(sources, words));
        }

        /// A rule speaks of a baby by a question about one, or by the name of a choice such as `big-baby`.
        private static boolean isOfBaby(Condition rule, Guide guide) {
            return rule.text().contains("baby")
                    || rule.facts().stream()
                            .flatMap(fact -> guide.question(fact.name()).stream())
                            .anyMatch(
                                    question -> question.ask().isOfBaby() || namesChoiceOfBaby(rule, question.kind()));
        }

        private static boolean namesChoiceOfBaby(Condition rule, QuestionKind kind) {
            return kind.offered().stream()
                    .anyMatch(choice -> choice.says().isOfBaby() && rule.text().contains("'" + choice.code() + "'"));
        }
    }
}
