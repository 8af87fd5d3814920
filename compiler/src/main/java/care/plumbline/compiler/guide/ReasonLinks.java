package care.plumbline.compiler.guide;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.cause.Cause;
import care.plumbline.core.guide.cause.Leaflet;
import care.plumbline.core.guide.cause.Pattern;
import care.plumbline.core.guide.cause.Remedy;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.rule.Place;

/// Checks that why it may hurt leads to what helps, and that all that helps helps something.
final class ReasonLinks {

    private final Guide guide;
    private final Draft draft;
    private final Links links;

    ReasonLinks(Guide guide, Draft draft, Links links) {
        this.guide = guide;
        this.draft = draft;
        this.links = links;
    }

    void check() {
        guide.causes().forEach(this::cause);
        guide.remedies().forEach(this::remedy);
        guide.habits().forEach(this::habit);
        for (Pattern pattern : guide.patterns()) {
            links.toSigns(pattern.provenance().place(), pattern.signs());
        }
        for (Leaflet leaflet : guide.leaflets()) {
            links.toSigns(leaflet.provenance().place(), leaflet.signs());
            links.toHabits(leaflet.provenance().place(), leaflet.habits());
        }
    }

    private void cause(Cause cause) {
        Place place = cause.provenance().place();
        links.toRemedies(place, cause.helpedBy());
        links.toAnswers(place, cause.first());
        links.toAnswers(place, cause.notFirst());
    }

    private void remedy(Remedy remedy) {
        Place place = remedy.provenance().place();
        links.toAnswers(place, remedy.first());
        links.toAnswers(place, remedy.notFirst());
        if (guide.causes().stream().noneMatch(cause -> cause.helpedBy().contains(remedy.id()))) {
            draft.problem(place, "no cause is helped by " + remedy.id());
        }
    }

    private void habit(Habit habit) {
        Place place = habit.provenance().place();
        links.toCauses(place, habit.helps().keySet());
        links.toMovements(place, habit.moves());
        links.toLoads(place, habit.loads());
        links.toPatterns(place, habit.eases().keySet());
        if (habit.helps().isEmpty() && habit.eases().isEmpty()) {
            draft.problem(place, "expected helps or eases: what is " + habit.id() + " for?");
        }
    }
}
