package care.plumbline.pages.start;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.question.Page;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Finding;
import care.plumbline.core.safety.Safety;
import care.plumbline.core.safety.Screening;
import care.plumbline.core.safety.Ticked;
import care.plumbline.pages.asking.Step;
import care.plumbline.pages.asking.StepPage.Kept;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One way through the safety check: who visits, which pages she has walked, which questions are done, and what
/// she said that no journal holds yet.
///
/// It goes on as her form is taken. What follows from it is asked of [Screening], and shown by [Onward].
final class Run {

    private final Screening screening;
    private final Visit visit;
    private final Purpose purpose;
    private final List<String> walked;
    private final Set<String> done;
    private final List<Entry> kept;
    /// Worked out once for all who ask, and anew when she says more.
    private Optional<Recovery> recovery = Optional.empty();

    private Run(Screening screening, Visit visit, List<String> walked, Set<String> done, List<Entry> kept) {
        this.screening = screening;
        this.visit = visit;
        this.purpose = new Purpose(visit);
        this.walked = new ArrayList<>(walked);
        this.done = new LinkedHashSet<>(done);
        this.kept = new ArrayList<>(kept);
    }

    static Run begun(Screening screening, Visit visit) {
        return new Run(screening, visit, List.of(), Set.of(), List.of());
    }

    /// As its address says it.
    static Run at(Place place, Screening screening, Visit visit) {
        Set<String> done = place.done(visit.query(), visit.recovery().facts());
        return new Run(screening, visit, Place.walked(visit.query()), done, List.of());
    }

    /// As it rode along in the form she sent.
    static Run sent(Trail trail, Screening screening, Visit visit) throws Refused {
        return new Run(screening, visit, Trail.steps(visit.form()), Trail.done(visit.form()), trail.kept(visit));
    }

    Visit visit() {
        return visit;
    }

    /// What follows from her journal and from what she said since.
    Recovery recovery() {
        Recovery known = recovery.orElseGet(
                () -> kept.isEmpty() ? visit.recovery() : visit.known().recoveryWith(kept));
        recovery = Optional.of(known);
        return known;
    }

    Facts facts() {
        return recovery().facts();
    }

    Safety safety() {
        return recovery().safety();
    }

    /// How many pages are behind her.
    int behind() {
        return walked.size();
    }

    boolean isInJournal() {
        return visit.hasJournal() && kept.isEmpty();
    }

    /// Whether a form was taken and all it said is in her journal: then it is answered with the way to a page.
    boolean isTaken() {
        return visit.form().has("once") && !visit.query().has("once") && visit.keeps() && kept.isEmpty();
    }

    /// What comes next, and how much is left.
    Screening.Standing standing() {
        Optional<DangerSign> about = purpose.sign();
        boolean began = !walked.isEmpty() && !visit.form().has("back");
        if (about.isPresent()) {
            Screening.Standing left = screening.about(facts(), safety(), about.get(), done);
            return left.next().isPresent() || visit.hasJournal()
                    ? left
                    : screening.standing(facts(), safety(), done, began);
        }
        if (purpose.isOfLater()) {
            return screening.afterwards(facts(), safety(), done);
        }
        return isOfOpen()
                ? screening.open(facts(), safety(), done, began)
                : screening.standing(facts(), safety(), done, began);
    }

    /// What is asked again so that she can take it back, as long as something of it is left to ask.
    Optional<Finding> about() {
        return about(done);
    }

    private Optional<Finding> about(Set<String> shown) {
        Optional<DangerSign> sign = purpose.sign()
                .filter(one ->
                        screening.about(facts(), safety(), one, shown).next().isPresent());
        return Stream.concat(
                        safety().findings().stream(), safety().seen().stream().map(Safety.Looked::finding))
                .filter(finding -> sign.filter(finding.sign()::equals).isPresent())
                .findFirst();
    }

    /// Whether only what is open is asked: who told of something goes on with that, not with the first page.
    private boolean isOfOpen() {
        return purpose.isOfOpen()
                || (visit.hasJournal()
                        && walked.isEmpty()
                        && visit.form().one("step").isEmpty()
                        && !safety().ticked().isEmpty());
    }

    /// Whether what may wait was asked from Today, where a page at a time is enough, and nothing was found on it.
    boolean endsAfter(Page page) {
        return visit.form().has("more")
                && isInJournal()
                && safety().leading().isEmpty()
                && safety().toAsk().isEmpty()
                && standing()
                        .next()
                        .filter(next -> !next.page().id().equals(page.id()))
                        .isPresent();
    }

    void says(List<Entry> entries) {
        kept.addAll(entries);
        recovery = Optional.empty();
    }

    /// Whether she takes a sign back while all she said rides along: then the list she may have mis-tapped is asked
    /// anew.
    boolean asksTheListAnew() {
        return purpose.isOfASign() && !visit.hasJournal() && visit.form().has("none");
    }

    /// What she takes back by itself takes the line back under which she told it.
    void takesBackLines(List<Entry> answers) {
        if (!purpose.isOfASign()) {
            return;
        }
        for (Entry entry : answers) {
            if (entry instanceof Entry.Answered(var _, String question, Answer.YesNo(boolean yes)) && !yes) {
                for (Ticked ticked : safety().ticked()) {
                    if (ticked.isDenied() && ticked.line().standsFor(question)) {
                        says(List.of(ticked.line().takenBack(facts())));
                    }
                }
            }
        }
    }

    /// Also what rode along while her journal could not be written.
    void write() throws Refused, Hindered, Visit.Gone {
        if (visit.keeps()) {
            visit.write(kept);
            kept.clear();
            recovery = Optional.empty();
        }
    }

    /// What stands behind a line she says yes to is asked, also where this run asked it before.
    void asksBehind(List<Entry> answers) {
        for (Entry entry : answers) {
            if (entry instanceof Entry.Answered(var _, String line, Answer.YesNo(boolean yes)) && yes) {
                asksOnceMore(visit.guide()
                        .questions()
                        .filter(question -> question.openedBy()
                                .filter(one -> one.id().equals(line))
                                .isPresent())
                        .toList());
            }
        }
    }

    /// What she said that shows the sign she comes about, whatever of it was asked before.
    void asksAbout() {
        about(Set.of()).ifPresent(finding -> asksOnceMore(finding.said()));
    }

    void asksOnceMore(List<Question> questions) {
        questions.forEach(question -> done.remove(question.id()));
    }

    void walks(Step step, List<String> shown) {
        walked.remove(step.tag().letters());
        walked.add(step.tag().letters());
        done.addAll(shown);
    }

    /// The tag of the page she comes back to; empty: there is none before this one.
    Optional<String> goesBack() {
        return walked.isEmpty() ? Optional.empty() : Optional.of(walked.removeLast());
    }

    /// What rides along in the next form.
    List<Kept> fields() {
        return Trail.fields(walked, done, kept);
    }

    /// What rides along in a form that goes on with this run: also what it is for.
    List<Kept> fieldsToGoOn() {
        return Stream.concat(fields().stream(), purpose.fields(about().isPresent(), isOfOpen()).stream())
                .toList();
    }

    /// What rides along in the form of a page.
    List<Kept> fieldsOf(Step step) {
        var fields = new ArrayList<>(fields());
        fields.add(new Kept("step", step.tag().letters()));
        fields.addAll(purpose.fields(about().isPresent(), isOfOpen()));
        return fields;
    }

    /// The way to a page of it.
    ///
    /// @param shown the page; empty: the address does not say
    /// @param again whether it asks back, because nothing was said
    /// @param both whether it asks back, because a line was ticked beside *none of these*
    String address(Place place, Optional<Step> shown, boolean again, boolean both) {
        return place.of(facts(), walked, done, shown, purpose.inAddress(about().isPresent(), isOfOpen()), again, both);
    }
}
