package care.plumbline.pages.library;

import care.plumbline.core.caring.Pressed;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.cause.Belief;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.question.Clinician;
import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.source.Source;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.plan.Session;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.safety.Limit;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.show.Rules;
import care.plumbline.pages.show.WhichClinician;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.LearnWords;
import care.plumbline.pages.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The woman who reads: her language, her look, what she does not want to read of, and, where she keeps a
/// journal, what follows from it.
public final class Reader {

    private static final Pattern BLANK = Pattern.compile("\\{[a-z0-9_]+}");

    private final Visit visit;
    private final Library library;
    private final Drawings drawings;
    private final Optional<Recovery> hers;
    private final boolean silent;

    public Reader(Visit visit, Library library, Drawings drawings) {
        this.visit = visit;
        this.library = library;
        this.drawings = drawings;
        this.hers = visit.hasJournal() ? Optional.of(visit.recovery()) : Optional.empty();
        this.silent = visit.language().silent();
    }

    /// The words of these pages.
    public LearnWords say() {
        return visit.words().learn();
    }

    public Words words() {
        return visit.words();
    }

    public Language language() {
        return visit.language();
    }

    public Library library() {
        return library;
    }

    /// What follows from her journal; empty for a stranger.
    public Optional<Recovery> hers() {
        return hers;
    }

    public LocalDate today() {
        return visit.today();
    }

    /// Whether what speaks of a baby is left out.
    public boolean isSilent() {
        return silent;
    }

    public boolean leavesOut(Topic topic) {
        return silent && topic.isOfBaby();
    }

    /// A text as it holds for anybody: what only her answers could fill in stays open.
    public String says(Text text) {
        return BLANK.matcher(visit.say(text)).replaceAll("…");
    }

    /// Texts as they hold for anybody, without those of which nothing is left.
    public List<String> says(List<Text> texts) {
        return texts.stream().map(this::says).filter(line -> !line.isEmpty()).toList();
    }

    /// A text with her answers in it.
    public String saysToHer(Text text, Recovery recovery) {
        return new Wording(recovery.facts(), visit.language()).of(text);
    }

    /// Why a restriction holds for her; where it is a clinician's word, with who said it and when.
    public String because(Limit limit, Recovery recovery) {
        String because = saysToHer(limit.because(), recovery);
        boolean said = limit.restriction().when().facts().stream()
                .anyMatch(fact -> fact.name().equals(Clinician.RESTRICTS));
        return said ? say().saidBy(because, WhichClinician.of(recovery.facts(), words())) : because;
    }

    public Link link(Topic topic) {
        return new Link(says(topic.name()), topic.href());
    }

    public List<Link> links(Stream<Topic> topics) {
        return topics.filter(topic -> !leavesOut(topic)).map(this::link).toList();
    }

    public SourceNote backing(Provenance provenance) {
        return backing(provenance, Stream.empty());
    }

    /// @param rules of what is said on that page
    public SourceNote backing(Provenance provenance, Stream<Rules.Line> rules) {
        var lines = new Rules(
                visit.guide().version(),
                rules.filter(line -> !line.says().isEmpty()).toList());
        return SourceNote.of(provenance, today(), words(), lines);
    }

    /// The rules of what is weighed for a cause or a remedy.
    public Stream<Rules.Line> rules(Belief belief) {
        return belief.lines().stream().map(line -> rule(line.because(), line.when(), line.sources()));
    }

    public Rules.Line rule(Text says, Condition rule, List<Source> sources) {
        return Rules.Line.of(says(says), rule, sources, visit.guide(), words());
    }

    public Drawings.Drawing moving(Movement movement) {
        return drawings.moving(movement.id(), visit.preferences().look());
    }

    /// What the picture of a movement shows, for those who cannot see it.
    public String shows(Movement movement) {
        return drawings.scene(movement.id()).says();
    }

    public Optional<Drawings.Drawing> easier(Movement movement) {
        return drawings.easier(movement.id(), visit.preferences().look());
    }

    /// What a habit looks like, with the force on her low back marked where it is reckoned.
    public Drawings.Drawing done(Habit habit) {
        return drawings.done(
                habit.id(),
                visit.preferences().look(),
                pressed(habit).map(Pressed::after).orElse(0.0));
    }

    public Drawings.Drawing ratherThan(Habit habit) {
        return drawings.ratherThan(
                habit.id(),
                visit.preferences().look(),
                pressed(habit).map(Pressed::before).orElse(0.0));
    }

    /// How hard her low back is pressed; empty where nothing is reckoned, where the drawing does not show her back,
    /// or where she is to hear of no baby.
    public Optional<Pressed> pressed(Habit habit) {
        return silent || !drawings.showsHerBack(habit.id())
                ? Optional.empty()
                : Pressed.of(library.guide(), habit.id());
    }

    /// Movements as small pictures.
    public List<Thumbnail> movements(Stream<Movement> movements) {
        return movements
                .filter(movement -> !leavesOut(new Topic.OfMovement(movement)))
                .map(this::still)
                .toList();
    }

    private Thumbnail still(Movement movement) {
        return new Thumbnail(
                says(movement.name()),
                new Topic.OfMovement(movement).href(),
                drawings.still(movement.id(), visit.preferences().look()),
                isOpen(movement) ? say().forYouToday() : "");
    }

    /// Whether a movement is for her today.
    public boolean isOpen(Movement movement) {
        return hers.map(Recovery::plan)
                .filter(plan -> plan.open().anyMatch(movement::equals))
                .filter(plan -> Session.outside(movement, plan)
                        .filter(Session.Outside.OTHER_PAIN::equals)
                        .isEmpty())
                .isPresent();
    }

    /// Habits as small pictures.
    public List<Thumbnail> habits(Stream<Habit> habits) {
        return habits.filter(habit -> !leavesOut(new Topic.OfHabit(habit)))
                .map(habit -> new Thumbnail(says(habit.name()), new Topic.OfHabit(habit).href(), done(habit), ""))
                .toList();
    }
}
