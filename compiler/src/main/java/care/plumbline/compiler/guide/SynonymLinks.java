package care.plumbline.compiler.guide;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.cause.Cause;
import care.plumbline.core.guide.cause.Leaflet;
import care.plumbline.core.guide.cause.Pattern;
import care.plumbline.core.guide.cause.Remedy;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Synonyms.Called;
import care.plumbline.core.guide.words.Synonyms.Kind;
import care.plumbline.core.rule.Place;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks that what a search knows by other names is there, and that it knows every danger sign.
final class SynonymLinks {

    static final String FILE = "synonyms.yaml";

    private final Guide guide;
    private final Draft draft;

    SynonymLinks(Guide guide, Draft draft) {
        this.guide = guide;
        this.draft = draft;
    }

    void check() {
        var place = new Place(FILE, 1);
        for (Kind kind : Kind.values()) {
            Set<Id> there = all(kind).collect(Collectors.toSet());
            guide.synonyms().called().stream()
                    .filter(called -> called.kind() == kind && !there.contains(called.id()))
                    .forEach(called -> draft.problem(
                            draft.mentioned(called.id().value(), place),
                            "there is no " + kind.code() + " " + called.id()));
        }
        Set<Id> known = guide.synonyms().called().stream()
                .filter(called -> called.kind() == Kind.SIGN && !called.said().isEmpty())
                .map(Called::id)
                .collect(Collectors.toSet());
        all(Kind.SIGN)
                .filter(sign -> !known.contains(sign))
                .forEach(sign -> draft.problem(place, "no word leads to the danger sign " + sign));
    }

    private Stream<Id> all(Kind kind) {
        return switch (kind) {
            case SIGN -> guide.dangerSigns().stream().map(DangerSign::id);
            case PATTERN -> guide.patterns().stream().map(Pattern::id);
            case LEAFLET -> guide.leaflets().stream().map(Leaflet::id);
            case CAUSE -> guide.causes().stream().map(Cause::id);
            case REMEDY -> guide.remedies().stream().map(Remedy::id);
            case HABIT -> guide.habits().stream().map(Habit::id);
            case MOVEMENT -> guide.movements().keySet().stream();
        };
    }
}
