package care.plumbline.compiler.guide;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.QuickCheck;
import care.plumbline.core.rule.Place;
import java.util.List;

/// Checks that every id in the guide leads somewhere, and that nothing leads in a circle.
final class GuideLinks {

    private final Guide guide;
    private final Draft draft;
    private final Links links;

    GuideLinks(Guide guide, Draft draft) {
        this.guide = guide;
        this.draft = draft;
        this.links = new Links(guide, draft);
    }

    void check() {
        new HandleLinks(guide, draft).check();
        new CaringLinks(guide, draft).check();
        new CoachLinks(guide, draft).check();
        new WeekLinks(guide, draft).check();
        new SynonymLinks(guide, draft).check();
        new ReasonLinks(guide, draft, links).check();
        new MovementLinks(guide, draft, links).check();
        new AdjustmentLinks(guide, draft, links).check();
        new OutcomeLinks(guide, draft, links).check();
        new DangerLinks(guide, draft).check();
        new ComparisonLinks(guide, draft).check();
        questions();
        badDay();
        stages();
    }

    /// All else that names questions.
    private void questions() {
        guide.questions()
                .forEach(question -> links.toQuestions(question.place().file(), question.reopenedBy().stream()));
        for (QuickCheck check : guide.quickChecks()) {
            links.toQuestions("guide.yaml", check.opens().stream());
        }
        links.toQuestions("check-in.yaml", guide.checkIn().all());
        guide.contacts().calls().forEach(call -> links.toQuestion(call.provenance(), call.question()));
    }

    private void badDay() {
        var badDay = guide.checkIn().badDay();
        Place place = badDay.provenance().place();
        links.toHabits(place, badDay.habits());
        links.to(
                "small day",
                place,
                List.of(badDay.day()),
                id -> guide.smallDays().stream().anyMatch(day -> day.id().equals(id)));
    }

    private void stages() {
        for (int number = 0; number < guide.stages().size(); number++) {
            if (guide.stages().get(number).number() != number) {
                draft.problem(guide.stages().get(number).provenance().place(), "stages count 0, 1, 2 … in order");
            }
        }
    }
}
