package care.plumbline.compiler.guide;

import care.plumbline.compiler.yaml.Yaml;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.cause.Cause;
import care.plumbline.core.guide.cause.Pattern;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Tier;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.rule.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads cases and checks that every name in them leads somewhere.
final class CaseReader {

    private static final String UNSAID = Cases.FOLDER + "unsaid.yaml";
    private static final int LONGEST_TIME = 3650;

    private final Guide guide;
    private final Draft draft = new Draft();
    private final Map<Id, Place> seen = new HashMap<>();
    private final Set<Id> signs;
    private final Set<Id> causes;
    private final Set<Id> patterns;
    private final Set<Id> habits;
    private final Set<Id> rungs;

    CaseReader(Guide guide, LocalDate asOf) {
        this.guide = guide;
        this.signs = guide.dangerSigns().stream().map(DangerSign::id).collect(Collectors.toSet());
        this.causes = guide.causes().stream().map(Cause::id).collect(Collectors.toSet());
        this.patterns = guide.patterns().stream().map(Pattern::id).collect(Collectors.toSet());
        this.habits = guide.habits().stream().map(Habit::id).collect(Collectors.toSet());
        this.rungs = guide.ladder().stream().map(Rung::id).collect(Collectors.toSet());
        draft.asOf(asOf);
        guide.sources().values().forEach(source -> draft.source(source, new Place("sources.yaml", 1)));
    }

    List<Problem> problems() {
        return draft.problems().stream().distinct().sorted().toList();
    }

    Cases read(GuideFiles files) {
        var cases = new ArrayList<Case>();
        var unsaid = new LinkedHashMap<String, Case.Said>();
        files.texts().forEach((file, text) -> {
            if (file.startsWith(Cases.FOLDER)) {
                Yaml.read(file, text, draft::problem)
                        .map(part -> Section.of(draft, file, part))
                        .ifPresent(section -> {
                            if (file.equals(UNSAID)) {
                                said(section, "unsaid").forEach(one -> unsaid.put(one.question(), one));
                                section.close();
                            } else {
                                cases.addAll(file(section));
                            }
                        });
            }
        });
        return new Cases(cases, unsaid);
    }

    private List<Case> file(Section file) {
        file.word("about");
        draft.checkReviewed(file.date("review_by"), file.placeOf("review_by"));
        List<Case> cases = file.sections("cases").stream().map(this::one).toList();
        file.close();
        return cases;
    }

    private Case one(Section section) {
        Id id = section.id("id");
        Place before = seen.putIfAbsent(id, section.place());
        if (before != null) {
            draft.problem(section.placeOf("id"), "the case " + id + " stands at " + before + " already");
        }
        Case.Kind kind = section.oneOf("kind", Case.Kind.values(), Case.Kind::code);
        int days = section.whole(Handle.DAYS_SINCE_BIRTH.id());
        if (days < 0 || days > LONGEST_TIME) {
            draft.problem(
                    section.placeOf(Handle.DAYS_SINCE_BIRTH.id()),
                    "expected 0 to " + LONGEST_TIME + " days, found " + days);
        }
        var told = new Case(
                id,
                section.word("tells"),
                kind,
                days,
                section.has("answers") ? said(section, "answers") : List.of(),
                must(section, kind),
                ProvenanceReader.sources(section),
                section.place());
        section.close();
        return told;
    }

    private Case.Must must(Section section, Case.Kind kind) {
        var must = new Case.Must(
                tiers(section, kind),
                section.optionalId("finding"),
                section.has("exercise")
                        ? Optional.of(section.oneOf("exercise", DangerSign.Exercise.values(), CaseReader::exercise))
                        : Optional.empty(),
                section.has("session")
                        ? Optional.of(section.oneOf("session", Case.SessionToday.values(), Case.SessionToday::code))
                        : Optional.empty(),
                section.optionalId("first_cause"),
                ids(section, "not_movement"),
                ids(section, "kind_of_pain"),
                ids(section, "causes"),
                ids(section, "not_cause"),
                ids(section, "first_habits"),
                ids(section, "not_habit"),
                section.optionalId("outing"));
        known(section, "finding", "danger sign", must.finding().stream(), signs);
        known(section, "first_cause", "cause", must.firstCause().stream(), causes);
        known(
                section,
                "not_movement",
                "movement",
                must.notMovements().stream(),
                guide.movements().keySet());
        known(section, "kind_of_pain", "pattern", must.kinds().stream(), patterns);
        known(section, "causes", "cause", must.causes().stream(), causes);
        known(section, "not_cause", "cause", must.notCauses().stream(), causes);
        known(section, "first_habits", "habit", must.firstHabits().stream(), habits);
        known(section, "not_habit", "habit", must.notHabits().stream(), habits);
        known(section, "outing", "rung", must.outing().stream(), rungs);
        return must;
    }

    private static List<Id> ids(Section section, String key) {
        return section.has(key) ? section.ids(key) : List.of();
    }

    private static String exercise(DangerSign.Exercise exercise) {
        return exercise.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void known(Section section, String key, String kind, Stream<Id> ids, Set<Id> exist) {
        ids.filter(id -> !exist.contains(id))
                .forEach(id -> draft.problem(section.placeOf(key), "no " + kind + " is called " + id));
    }

    private List<Tier> tiers(Section section, Case.Kind kind) {
        List<String> named = section.words("must");
        List<Tier> tiers = Arrays.stream(Tier.values())
                .filter(tier -> named.contains(tier.code()))
                .toList();
        named.stream()
                .filter(word -> tiers.stream().noneMatch(tier -> tier.code().equals(word)))
                .forEach(word -> draft.problem(section.placeOf("must"), "expected " + codes() + ", found " + word));
        if (tiers.isEmpty()) {
            draft.problem(section.placeOf("must"), "expected one or more of " + codes());
            return List.of(Tier.NONE);
        }
        if (tiers.getLast().ordinal() - tiers.getFirst().ordinal() != tiers.size() - 1) {
            draft.problem(section.placeOf("must"), "a tier between two that are acceptable is left out");
        }
        if (kind == Case.Kind.DANGER && tiers.contains(Tier.NONE)) {
            draft.problem(section.placeOf("must"), "a danger may not end in none");
        }
        return tiers;
    }

    private static String codes() {
        return Arrays.stream(Tier.values()).map(Tier::code).collect(Collectors.joining(", "));
    }

    private List<Case.Said> said(Section section, String key) {
        return section.placed(key).entrySet().stream()
                .map(pair -> new Case.Said(
                        pair.getKey(),
                        pair.getValue().inOneLine(),
                        pair.getValue().place()))
                .toList();
    }
}
