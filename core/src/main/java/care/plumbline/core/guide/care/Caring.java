package care.plumbline.core.guide.care;

import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.load.Kilograms;
import care.plumbline.core.load.LowBack;
import care.plumbline.core.load.WeightForAge;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Fact;
import java.util.List;
import java.util.OptionalInt;

/// What it takes to reckon the work of a day with a child.
///
/// @param back the model of her low back, with a weight of her body that we guess
/// @param bodySaid the fact that holds her own weight
/// @param power how much more a hard moment counts than a long one
/// @param vary by which part each number is changed to see whether an order holds
/// @param babySaid the fact that holds the weight of her baby
/// @param twins when she has two babies, and what is said then
/// @param telling what is worth saying
/// @param percent the fact that says how her day compares with the one we guess, in percent
/// @param usualDay what she may try and keep
/// @param lead what it is for, in one sentence
/// @param isNot what it does not say
/// @param weights of children by age, where she has told us none
/// @param askBack when a weight she tells is asked back
public record Caring(
        LowBack back,
        String bodySaid,
        double power,
        double vary,
        String babySaid,
        Twins twins,
        Telling telling,
        Kilograms seat,
        Kilograms olderChild,
        Fact percent,
        WeightForAge weights,
        AskBack askBack,
        List<CareTask> tasks,
        List<Easing> easings,
        List<Ask> usualDay,
        Text lead,
        List<Text> isNot,
        Provenance provenance) {

    /// When a weight she tells of her baby is asked back before it counts.
    ///
    /// @param deviations how far from the middle of its age, counted in standard deviations
    /// @param sure the words of the button that keeps it as it is
    public record AskBack(double deviations, Text heavy, Text light, Text sure) {}

    /// What is worth saying.
    ///
    /// @param spares which part of her day a change must spare her
    /// @param hers which part of her day must rest on her own numbers before it says something of her
    /// @param ageDays how old a child is taken to be when no birth date is known
    /// @param habitsFirst how many habits come first for what they spare her
    /// @param holds which part of all trials must keep an order before it is called sure
    /// @param change which part of her day must change before a change is told
    public record Telling(double spares, double hers, int ageDays, int habitsFirst, double holds, double change) {}

    /// When she has two babies.
    ///
    /// @param when she has
    /// @param said the fact that holds the weight of the second
    /// @param weighed what stands before the two weights, where she has told us one at least
    /// @param guessed the same where both are our guess
    /// @param counts how her numbers are counted then
    public record Twins(Condition when, String said, Text weighed, Text guessed, Text counts) {}

    /// A question of which her usual day is made.
    ///
    /// @param name of it, in a few words
    /// @param upTo where its slider ends; empty: it has choices
    public record Ask(Question question, Text name, OptionalInt upTo) {}

    public Caring {
        tasks = List.copyOf(tasks);
        easings = List.copyOf(easings);
        usualDay = List.copyOf(usualDay);
        isNot = List.copyOf(isNot);
    }

    /// Whether this question asks what a baby of hers weighs.
    public boolean weighsBaby(String question) {
        return question.equals(babySaid) || question.equals(twins.said());
    }

    /// The task of this id; the reader has checked every id it holds.
    public CareTask task(Id id) {
        return tasks.stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the guide has no care task " + id));
    }
}
