package care.plumbline.core.journal;

import care.plumbline.core.guide.Guide;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Answers given all at once, such as those of a file, which say nothing of their order.
///
/// They are said in the order of the guide, a question before those that hang on it. So an answer below another
/// never looks like one she took back: a yes under a no counts, wherever in the file the two stand.
public final class AtOnce {

    private AtOnce() {}

    /// The entries that these answers make on a day.
    public static List<Entry> said(Guide guide, LocalDate on, Map<String, Answer> answers) {
        var places = new LinkedHashMap<String, Integer>();
        for (Guide.Settle step : guide.settling().steps()) {
            switch (step) {
                case Guide.Settle.Asked(var question, var _) -> places.put(question.id(), places.size());
                case Guide.Settle.WorkedOut _ -> {}
            }
        }
        return answers.entrySet().stream()
                .sorted((one, other) -> Integer.compare(
                        places.getOrDefault(one.getKey(), Integer.MAX_VALUE),
                        places.getOrDefault(other.getKey(), Integer.MAX_VALUE)))
                .<Entry>map(pair -> new Entry.Answered(on, pair.getKey(), pair.getValue()))
                .toList();
    }
}
