package care.plumbline.core.recovery;

import care.plumbline.core.caring.CareDay;
import care.plumbline.core.cause.Causes;
import care.plumbline.core.facts.Births;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.journal.Diary;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.pace.Pace;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Plan;
import care.plumbline.core.plan.SeenOften;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.safety.ForOthers;
import care.plumbline.core.safety.Safety;
import java.time.LocalDate;

/// Everything that follows for a woman on a day.
///
/// A pure function of guide, journal and date: the same three give the same answer on any machine. Immutable.
///
/// @param journal what of hers belongs to the latest birth; see [Births]
public record Recovery(Facts facts, Journal journal, Safety safety, Causes causes, Plan plan) {

    public static Recovery on(Guide guide, Journal all, LocalDate date) {
        Journal journal = Births.latest(guide, all, date);
        Diary diary = Diary.of(journal, date);
        Facts facts = CareDay.known(Facts.of(guide, diary, date));
        Safety safety = Safety.assess(facts);
        Causes causes = Causes.of(facts);
        return new Recovery(
                facts,
                journal,
                safety,
                causes,
                Plan.of(facts, safety, causes, Pace.of(guide, diary, date), SeenOften.of(guide, journal, date)));
    }

    /// What the safety screen says where this is known: the same as [#safety], for who needs no plan.
    public static Safety safety(Facts facts) {
        return Safety.assess(CareDay.known(facts));
    }

    /// What may add to her pain, worked out as if she had not been asked what is not for others.
    public Causes causes(ForOthers others) {
        Diary told = Diary.of(journal.without(others.withheld()), facts.today());
        return Causes.of(CareDay.known(Facts.of(facts.guide(), told, facts.today())));
    }

    /// The session for the minutes and the position she has.
    public Session session(Minutes minutes, Setting setting) {
        return Session.choose(
                plan,
                safety,
                causes,
                journal,
                facts.today(),
                minutes,
                setting,
                facts.guide().ranking().choosing(),
                facts.guide().relief());
    }
}
