package care.plumbline.journal.fhir;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.json.Members;
import care.plumbline.core.safety.ForOthers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What she said, a response a day; said twice on a day, the later counts.
///
/// What only a discreet sign asks for stands in none, and of her mood nothing unless she wants that.
final class Said {

    static final String FORM = Resources.BASE + "/Questionnaire/journal";
    /// Stands for an empty list: silence would mean that she was not asked.
    private static final String NONE_OF_THESE = "none-of-these";

    private final Guide guide;
    private final Map<LocalDate, Map<String, Answer>> days = new TreeMap<>();

    Said(Guide guide, Journal journal, LocalDate today, boolean mood) {
        this.guide = guide;
        var others = ForOthers.of(guide, mood);
        journal.answers()
                .filter(answered -> !answered.on().isAfter(today))
                .filter(answered -> others.shows(answered.question()))
                .filter(answered -> guide.question(answered.question()).isPresent())
                .flatMap(answered -> forOthers(answered, guide, others))
                .forEach(this::keep);
    }

    private void keep(Entry.Answered said) {
        days.computeIfAbsent(said.on(), _ -> new LinkedHashMap<>()).put(said.question(), said.answer());
    }

    /// Without the lines of the short form that are for nobody else. Where only such were ticked nothing is left:
    /// not that none was.
    private static Stream<Entry.Answered> forOthers(Entry.Answered said, Guide guide, ForOthers others) {
        if (!said.question().equals(guide.checkIn().signs()) || !(said.answer() instanceof Answer.Several(var lines))) {
            return Stream.of(said);
        }
        Set<String> left = new TreeSet<>(lines);
        guide.quickChecks().stream()
                .filter(line -> !others.shows(line))
                .forEach(line -> left.remove(line.id().value()));
        return left.isEmpty() && !lines.isEmpty()
                ? Stream.empty()
                : Stream.of(new Entry.Answered(said.on(), said.question(), new Answer.Several(left)));
    }

    Map<LocalDate, Map<String, Answer>> days() {
        return days;
    }

    /// Puts the responses down.
    ///
    /// @return the address of each, by its day
    Map<LocalDate, String> responses(Resources into, String patient) {
        var addresses = new TreeMap<LocalDate, String>();
        days.forEach((on, answers) -> addresses.put(on, into.add("QuestionnaireResponse", it -> {
            it.put("questionnaire", FORM + "|" + guide.version()).put("status", "completed");
            Resources.refer(it, "subject", patient);
            it.put("authored", on.toString());
            Resources.refer(it, "author", patient);
            Resources.refer(it, "source", patient);
            // In the order of the form.
            List<Item> items = guide.questions()
                    .flatMap(question -> Optional.ofNullable(answers.get(question.id()))
                            .filter(answer -> !isSilent(answer))
                            .map(answer -> new Item(question, answer))
                            .stream())
                    .toList();
            if (!items.isEmpty()) {
                it.each("item", items, Said::item);
            }
        })));
        return addresses;
    }

    /// Whether she took her words back.
    private static boolean isSilent(Answer answer) {
        return answer instanceof Answer.Words(String text) && text.isBlank();
    }

    private record Item(Question question, Answer answer) {}

    private static void item(Members node, Item item) {
        Answer answer = item.answer();
        node.put("linkId", item.question().id());
        var values = new ArrayList<Answer>();
        switch (answer) {
            case Answer.Several(Set<String> codes) -> {
                new TreeSet<>(codes.isEmpty() ? Set.of(NONE_OF_THESE) : codes)
                        .forEach(code -> values.add(new Answer.One(code)));
            }
            case Answer.YesNo _, Answer.One _, Answer.Amount _, Answer.Measure _, Answer.Day _, Answer.Words _ ->
                values.add(answer);
        }
        node.each("answer", values, Said::value);
    }

    private static void value(Members node, Answer answer) {
        switch (answer) {
            case Answer.YesNo(boolean yes) -> node.put("valueBoolean", yes);
            case Answer.One(String code) ->
                node.keys(
                        "valueCoding", it -> it.put("system", Resources.ANSWERS).put("code", code));
            case Answer.Amount(long number) -> node.put("valueInteger", number);
            case Answer.Measure(double number) -> node.put("valueDecimal", number);
            case Answer.Day(LocalDate day) -> node.put("valueDate", day.toString());
            case Answer.Words(String text) -> node.put("valueString", text);
            case Answer.Several _ -> throw new IllegalArgumentException("several answers are put down one by one");
        }
    }
}
