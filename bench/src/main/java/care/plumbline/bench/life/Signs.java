package care.plumbline.bench.life;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.rule.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The danger signs that one yes brings about, each with that question.
final class Signs {

    /// @param question the one to answer with yes
    record Planted(DangerSign sign, String question) {}

    private Signs() {}

    /// One for each yes-no question of a condition without `&&`: there one yes is enough.
    static List<Planted> of(Guide guide) {
        Map<String, Question> byFact =
                guide.questions().collect(Collectors.toMap(Question::factName, Function.identity(), (one, _) -> one));
        var planted = new ArrayList<Planted>();
        for (DangerSign sign : guide.dangerSigns()) {
            if (sign.when().text().contains("&&")) {
                continue;
            }
            for (Fact fact : sign.when().facts()) {
                Question question = byFact.get(fact.name());
                if (question != null
                        && question.kind() instanceof QuestionKind.YesNo
                        && question.askedWhen().isEmpty()
                        && !sign.when().negates()) {
                    planted.add(new Planted(sign, question.id()));
                }
            }
        }
        return planted;
    }
}
