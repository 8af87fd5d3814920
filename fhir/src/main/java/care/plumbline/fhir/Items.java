package care.plumbline.fhir;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.AnswerRefused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The items of a response, at whatever depth they stand: each question once.
final class Items {

    private static final Set<String> ITEM =
            Set.of("id", "extension", "modifierExtension", "linkId", "definition", "text", "answer", "item");
    private static final String WHY = "-why";

    private final Guide guide;
    private final LocalDate on;
    private final Set<String> groups = new HashSet<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Answer> answers = new LinkedHashMap<>();

    Items(Guide guide, LocalDate on) {
        this.guide = guide;
        this.on = on;
        guide.chapters().forEach(chapter -> {
            groups.add("chapter-" + chapter.id());
            chapter.pages().forEach(page -> groups.add("page-" + page.id()));
        });
    }

    /// What she answered, by question.
    Map<String, Answer> answers() {
        return answers;
    }

    /// @throws AnswerRefused naming the first item that cannot be taken
    void collect(List<Json.Value> items) throws AnswerRefused {
        for (Json.Value value : items) {
            Element item = Element.of(value, "item", ITEM);
            String id = item.text("linkId").orElse("");
            if (isWords(id)) {
                if (!item.list("answer").isEmpty()) {
                    throw new AnswerRefused(id, "no answer to a heading", "one" + Element.in(value));
                }
                collect(item.list("item"));
            } else {
                question(item, id);
            }
        }
    }

    /// Groups, and what stands below a question to say why it is asked.
    private boolean isWords(String id) {
        return groups.contains(id)
                || (id.endsWith(WHY)
                        && guide.question(id.substring(0, id.length() - WHY.length()))
                                .isPresent());
    }

    private void question(Element item, String id) throws AnswerRefused {
        Question question = guide.question(id)
                .orElseThrow(() -> new AnswerRefused(
                        "linkId",
                        "a question of guide " + guide.version(),
                        (id.isEmpty() ? "nothing" : id) + Element.in(item.keys())));
        Integer before = lines.put(id, item.line());
        if (before != null) {
            throw new AnswerRefused(id, "one item", "two, in lines " + before + " and " + item.line());
        }
        collect(item.list("item"));
        var given = new ArrayList<Element>();
        for (Json.Value value : item.list("answer")) {
            Element answer = Element.of(value, id, ItemAnswer.CHILDREN);
            given.add(answer);
            collect(answer.list("item"));
        }
        Optional<Answer> answer = new ItemAnswer(question, on, item.saysWhyAbsent()).of(given);
        answer.ifPresent(said -> answers.put(id, said));
    }
}
