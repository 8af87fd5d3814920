package care.plumbline.journal.fhir;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Diary;
import care.plumbline.core.json.Members;
import care.plumbline.core.progress.Aim;
import care.plumbline.core.progress.Progress;
import care.plumbline.core.progress.Reading;
import care.plumbline.core.recovery.Recovery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What can be read off as a number: her pain, her back's day, what she did.
///
/// A code of LOINC only where the guide names one, or it was confirmed when this was written; else one of ours.
record Measured(Recovery recovery, Wording wording, Resources into, String patient, Map<LocalDate, String> responses) {

    private static final String SURVEY = "survey";
    private static final String ACTIVITY = "activity";

    /// Minutes of exercise in a week.
    private static final String EXERCISE = "82290-8";

    private String observe(String category, LocalDate on, Consumer<Members> rest) {
        return into.add("Observation", it -> {
            it.put("status", "final")
                    .each(
                            "category",
                            List.of(category),
                            (kind, code) -> kind.each(
                                    "coding",
                                    List.of(code),
                                    (one, letters) -> one.put(
                                                    "system",
                                                    "http://terminology.hl7.org/CodeSystem/observation-category")
                                            .put("code", letters)));
            rest.accept(it);
            Resources.refer(it, "subject", patient);
            it.put("effectiveDateTime", on.toString());
            Resources.refer(it, "performer", List.of(patient));
            String response = responses.get(on);
            if (response != null) {
                Resources.refer(it, "derivedFrom", List.of(response));
            }
        });
    }

    /// Her pain each time she said it, her score of the Roland-Morris list, minutes of exercise.
    List<String> measures(Said said) {
        var addresses = new ArrayList<String>();
        recovery.facts().guide().question(Handle.PAIN_NOW.id()).ifPresent(question -> {
            var code = question.code().orElseThrow();
            said.days().forEach((on, answers) -> {
                if (answers.get(question.id()) instanceof Answer.Amount(long pain)) {
                    addresses.add(observe(SURVEY, on, it -> {
                        Resources.code(it, "code", code.system(), code.code(), wording.of(question.ask()));
                        it.put("valueInteger", pain);
                    }));
                }
            });
        });
        Progress progress = Progress.of(recovery.facts(), recovery.journal(), recovery.plan());
        for (Reading reading : progress.rolandMorris().readings()) {
            addresses.add(observe(SURVEY, reading.on(), it -> {
                Resources.code(it, "code", Resources.THINGS, "roland-morris", "Roland-Morris, 0 to 24");
                it.put("valueInteger", (long) reading.value());
            }));
        }
        recovery.facts().latest(Handle.ACTIVE_MINUTES).ifPresent(latest -> {
            if (latest.answer() instanceof Answer.Amount(long minutes)) {
                addresses.add(observe(ACTIVITY, latest.on(), it -> {
                    Resources.code(it, "code", Resources.LOINC, EXERCISE, "Minutes of exercise in a week");
                    it.keys(
                            "valueQuantity",
                            value -> value.put("value", minutes)
                                    .put("unit", "min/wk")
                                    .put("system", Resources.UCUM)
                                    .put("code", "min/wk"));
                }));
            }
        });
        return addresses;
    }

    /// The movements she did, a day each.
    List<String> sessions() {
        var addresses = new ArrayList<String>();
        for (Diary.Day day :
                Diary.of(recovery.journal(), recovery.facts().today()).days()) {
            if (day.practised()) {
                addresses.add(observe(ACTIVITY, day.on(), it -> {
                    Resources.code(it, "code", Resources.THINGS, "session", "Movements done");
                    it.each("component", day.movements(), (one, movement) -> {
                        Resources.code(one, "code", Resources.THINGS, movement.value(), name(movement));
                        one.put("valueBoolean", true);
                    });
                }));
            }
        }
        return addresses;
    }

    private String name(Id movement) {
        return Optional.ofNullable(recovery.facts().guide().movements().get(movement))
                .map(found -> wording.of(found.name()))
                .orElse(movement.value());
    }

    /// What matters to her as goals, each with how well she can do it now.
    List<String> goals() {
        var addresses = new ArrayList<String>();
        for (Aim aim : Progress.of(recovery.facts(), recovery.journal(), recovery.plan())
                .aims()) {
            List<String> now = aim.now().stream()
                    .map(reading -> observe(SURVEY, reading.on(), it -> {
                        Resources.code(it, "code", Resources.THINGS, "activity", aim.words());
                        it.put("valueInteger", (long) reading.value());
                    }))
                    .toList();
            addresses.add(into.add("Goal", it -> {
                it.put("lifecycleStatus", "active");
                Resources.text(it, "description", aim.words());
                Resources.refer(it, "subject", patient);
                Resources.refer(it, "expressedBy", patient);
                Resources.refer(it, "outcomeReference", now);
            }));
        }
        return addresses;
    }
}
