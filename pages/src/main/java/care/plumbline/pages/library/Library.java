package care.plumbline.pages.library;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.cause.Cause;
import care.plumbline.core.guide.cause.Remedy;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Id;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything of the guide that has a page, in reading order, and what leads from one page to another.
public final class Library {

    private final Guide guide;
    private final Map<String, Topic> byTag = new LinkedHashMap<>();

    public Library(Guide guide) {
        this.guide = guide;
        guide.patterns().stream().map(Topic.OfPattern::new).forEach(this::add);
        guide.leaflets().stream().map(Topic.OfLeaflet::new).forEach(this::add);
        guide.causes().stream()
                .sorted(Comparator.comparingInt(cause -> number(cause.article())))
                .map(Topic.OfCause::new)
                .forEach(this::add);
        guide.remedies().stream()
                .sorted(Comparator.comparingInt(remedy -> number(remedy.article())))
                .map(Topic.OfRemedy::new)
                .forEach(this::add);
        guide.habits().stream().map(Topic.OfHabit::new).forEach(this::add);
        guide.movements().values().stream()
                .sorted(Comparator.comparingInt(Movement::stage).thenComparing(Movement::phase))
                .map(Topic.OfMovement::new)
                .forEach(this::add);
    }

    /// `C10` comes after `C9`.
    private static int number(String article) {
        return Integer.parseInt(article.substring(1));
    }

    private void add(Topic topic) {
        Topic other = byTag.put(topic.tag().letters(), topic);
        if (other != null) {
            throw new IllegalStateException("one address for two pages: "
                    + other.name().english() + ", " + topic.name().english());
        }
    }

    public Guide guide() {
        return guide;
    }

    public List<Topic> topics() {
        return List.copyOf(byTag.values());
    }

    /// Everything a search may find: all pages, and every danger sign.
    public List<Topic> searched() {
        return Stream.concat(guide.dangerSigns().stream().map(this::sign), topics().stream())
                .toList();
    }

    private Topic sign(DangerSign sign) {
        List<Question> asked = sign.when().facts().stream()
                .flatMap(fact -> guide.question(fact.name()).stream())
                .filter(question -> question.kind() instanceof QuestionKind.YesNo)
                .toList();
        return new Topic.OfSign(sign, asked);
    }

    public Optional<Topic> tagged(String letters) {
        return Optional.ofNullable(byTag.get(letters));
    }

    /// Kinds of pain, and leaflets.
    public Stream<Topic> complaints() {
        return topics().stream().filter(topic -> topic instanceof Topic.OfPattern || topic instanceof Topic.OfLeaflet);
    }

    public Stream<Cause> causes() {
        return topics().stream()
                .flatMap(topic -> topic instanceof Topic.OfCause(var cause) ? Stream.of(cause) : Stream.empty());
    }

    public Stream<Remedy> remedies() {
        return topics().stream()
                .flatMap(topic -> topic instanceof Topic.OfRemedy(var remedy) ? Stream.of(remedy) : Stream.empty());
    }

    public Stream<Habit> habits() {
        return guide.habits().stream();
    }

    public Stream<Movement> movements() {
        return topics().stream()
                .flatMap(topic ->
                        topic instanceof Topic.OfMovement(var movement) ? Stream.of(movement) : Stream.empty());
    }

    /// The remedies of these ids, in this order.
    public Stream<Topic> remedies(List<Id> ids) {
        return ids.stream()
                .flatMap(id ->
                        guide.remedies().stream().filter(remedy -> remedy.id().equals(id)))
                .map(Topic.OfRemedy::new);
    }

    /// What an aim serves, what it serves most first.
    public Stream<Topic> causes(Map<Id, Integer> aims) {
        return causes().filter(cause -> aims.containsKey(cause.id()))
                .sorted(Comparator.comparing((Cause cause) -> aims.getOrDefault(cause.id(), 0))
                        .reversed())
                .map(Topic.OfCause::new);
    }

    /// The causes a remedy helps with.
    public Stream<Topic> causesHelpedBy(Id remedy) {
        return causes().filter(cause -> cause.helpedBy().contains(remedy)).map(Topic.OfCause::new);
    }

    /// The movements that serve a cause, those that do most for it first.
    public Stream<Movement> movementsFor(Id cause) {
        return movements()
                .filter(movement -> movement.aims().containsKey(cause))
                .sorted(Comparator.comparing(
                                (Movement movement) -> movement.aims().getOrDefault(cause, 0))
                        .reversed());
    }

    /// The movements that ease a kind of pain, those that do most for it first.
    public Stream<Movement> movementsEasing(Id pattern) {
        return movements()
                .filter(movement -> movement.eases().containsKey(pattern))
                .sorted(Comparator.comparing(
                                (Movement movement) -> movement.eases().getOrDefault(pattern, 0))
                        .reversed());
    }

    /// The habits that ease a kind of pain, those that do most for it first.
    public Stream<Habit> habitsEasing(Id pattern) {
        return habits().filter(habit -> habit.eases().containsKey(pattern))
                .sorted(Comparator.comparing((Habit habit) -> habit.eases().getOrDefault(pattern, 0))
                        .reversed());
    }

    /// The habits of these ids, in this order.
    public Stream<Habit> habits(List<Id> ids) {
        return ids.stream().flatMap(id -> habits().filter(habit -> habit.id().equals(id)));
    }

    /// The danger signs of these ids, in this order.
    public Stream<Topic> signs(List<Id> ids) {
        return ids.stream()
                .flatMap(id ->
                        guide.dangerSigns().stream().filter(sign -> sign.id().equals(id)))
                .map(this::sign);
    }

    /// The habits that help with a cause, those that do most for it first.
    public Stream<Habit> habitsFor(Id cause) {
        return habits().filter(habit -> habit.helps().containsKey(cause))
                .sorted(Comparator.comparing((Habit habit) -> habit.helps().getOrDefault(cause, 0))
                        .reversed());
    }
}
