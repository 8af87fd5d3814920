package care.plumbline.pages.start;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.journal.Entry;
import care.plumbline.pages.asking.FieldText;
import care.plumbline.pages.asking.StepPage.Kept;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.visit.Visit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What rides along in the forms of the safety screen: which steps she has done, and, while she has no journal,
/// what she said.
///
/// The server keeps nothing between two pages, so nothing is lost when it stops, and nothing is stored before
/// she says so.
final class Trail {

    static final String STEPS = "steps";
    static final String DONE = "done";
    private static final String ANSWER = "k.";

    private final Guide guide;

    Trail(Guide guide) {
        this.guide = guide;
    }

    /// The answers that ride along.
    ///
    /// @throws Refused when one is of no question, or its question does not take it
    List<Entry> kept(Visit visit) throws Refused {
        var entries = new ArrayList<Entry>();
        Form form = visit.form();
        for (String name : form.names()) {
            if (!name.startsWith(ANSWER)) {
                continue;
            }
            String id = name.substring(ANSWER.length());
            Question question = guide.question(id).orElseThrow(() -> Refused.notOffered("answer"));
            try {
                String text = form.single(name).orElse("");
                entries.add(new Entry.Answered(visit.today(), id, Answers.parse(question, text, visit.today())));
            } catch (AnswerRefused refused) {
                throw new Refused(refused);
            }
        }
        return entries;
    }

    /// The steps she has done, in order.
    static List<String> steps(Form form) {
        return words(form, STEPS);
    }

    /// The questions she has been shown in this run.
    static Set<String> done(Form form) {
        return new LinkedHashSet<>(words(form, DONE));
    }

    private static List<String> words(Form form, String name) {
        return form.one(name).map(list -> List.of(list.split(" "))).orElse(List.of());
    }

    /// The fields to put into the next form.
    static List<Kept> fields(List<String> steps, Set<String> done, List<Entry> answers) {
        var fields = new ArrayList<Kept>();
        fields.add(new Kept(STEPS, String.join(" ", steps)));
        fields.add(new Kept(DONE, String.join(" ", done)));
        fields.addAll(answers(answers));
        return fields;
    }

    /// The answers as fields; of two to one question the later, and what she said last stands last.
    static List<Kept> answers(List<Entry> answers) {
        var latest = new LinkedHashMap<String, Kept>();
        for (Entry entry : answers) {
            if (entry instanceof Entry.Answered(var _, String question, var answer)) {
                latest.remove(question);
                latest.put(question, new Kept(ANSWER + question, FieldText.of(answer)));
            }
        }
        return List.copyOf(latest.values());
    }
}
