package care.plumbline.pages.start;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.question.Question;
import care.plumbline.pages.asking.Step;
import care.plumbline.pages.form.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where a run of the safety screen stands, as an address: for her whose answers are in her journal.
///
/// A form is then answered with the way to a page, and the browser's own *back* shows each page again with what she
/// said, instead of asking whether to send a form once more. The address names pages by their tags and says
/// nothing of her answers. Before she keeps a journal there is none: her answers ride along in the form.
final class Place {

    static final String AT = "at";
    private static final String PAGE = "page";
    private static final String ASKS = "asks";
    private static final String NOTHING = "nothing";
    private static final String BOTH = "both";
    /// Stands before the tag of a page on which she left something out.
    private static final char LEFT = '-';

    private final List<Step> steps;

    Place(List<Step> steps) {
        this.steps = steps;
    }

    /// The steps she has done, in order.
    static List<String> walked(Form query) {
        return parts(query)
                .map(tag -> tag.charAt(0) == LEFT ? tag.substring(1) : tag)
                .toList();
    }

    private static Stream<String> parts(Form query) {
        return query.one(AT).stream().flatMap(at -> Stream.of(at.split("\\."))).filter(tag -> !tag.isEmpty());
    }

    /// The questions she has been shown: those of her steps that she answered, and those she left out.
    Set<String> done(Form query, Facts facts) {
        var done = new LinkedHashSet<String>();
        parts(query).forEach(part -> {
            boolean left = part.charAt(0) == LEFT;
            step(left ? part.substring(1) : part)
                    .ifPresent(step -> step.questions().stream()
                            .filter(question -> left || isAnswered(question, facts))
                            .forEach(question -> done.add(question.id())));
        });
        return done;
    }

    private static boolean isAnswered(Question question, Facts facts) {
        return facts.isFresh(question)
                && facts.latest(question.id())
                        .filter(said -> said.on().equals(facts.today()))
                        .isPresent();
    }

    Optional<Step> step(String tag) {
        return steps.stream().filter(one -> one.tag().letters().equals(tag)).findFirst();
    }

    /// The step a page shows; empty: the address does not say.
    Optional<Step> shown(Form query) {
        return query.one(PAGE).flatMap(this::step);
    }

    static boolean asksAgain(Form query) {
        return query.has(ASKS);
    }

    static boolean asksWhich(Form query) {
        return query.one(ASKS).filter(BOTH::equals).isPresent();
    }

    /// The address of a page.
    ///
    /// @param run what else rides along: which run this is
    /// @param again whether it asks back, because nothing was said
    /// @param both whether it asks back, because a line was ticked beside *none of these*
    String of(
            Facts facts,
            List<String> walked,
            Set<String> done,
            Optional<Step> shown,
            List<String> run,
            boolean again,
            boolean both) {
        var parts = new ArrayList<String>();
        parts.add(AT + "="
                + String.join(
                        ".",
                        walked.stream()
                                .filter(tag -> step(tag).isPresent())
                                .map(tag -> isLeft(tag, done, facts) ? LEFT + tag : tag)
                                .toList()));
        shown.ifPresent(step -> parts.add(PAGE + "=" + step.tag()));
        parts.addAll(run);
        if (again) {
            parts.add(ASKS + "=" + (both ? BOTH : NOTHING));
        }
        return "/safety/check?" + String.join("&", parts);
    }

    /// Whether she was shown something on a step and did not answer it.
    private boolean isLeft(String tag, Set<String> done, Facts facts) {
        return step(tag).stream()
                .flatMap(step -> step.shown(facts).stream())
                .anyMatch(question -> done.contains(question.id()) && !isAnswered(question, facts));
    }
}
