package care.plumbline.core.plan;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.contact.Contacts;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Which call with a person is suggested on a day.
public final class DueCall {

    /// She did it.
    public static final String DONE = "done";

    /// Ask again after some days.
    public static final String LATER = "later";

    /// No calls at all, this one or another, until she says otherwise.
    public static final String NO = "no";

    private DueCall() {}

    /// The call of these days of use, unless she did it, put it off some days ago, or wants none.
    public static Optional<Contacts.Call> on(Facts facts, Journal journal) {
        LocalDate today = facts.today();
        Contacts contacts = facts.guide().contacts();
        if (contacts.calls().stream()
                .anyMatch(call -> said(facts, call).filter(NO::equals).isPresent())) {
            return Optional.empty();
        }
        return firstDay(journal, today)
                .map(first -> ChronoUnit.DAYS.between(first, today))
                .flatMap(day -> contacts.calls().stream()
                        .filter(call -> day >= call.fromDay() && day <= call.toDay())
                        .filter(call -> isOpen(facts, call))
                        .findFirst());
    }

    private static boolean isOpen(Facts facts, Contacts.Call call) {
        Optional<String> said = said(facts, call);
        if (said.filter(LATER::equals).isPresent()) {
            LocalDate on = facts.latest(call.question()).orElseThrow().on();
            return !facts.today().isBefore(on.plusDays(facts.guide().contacts().waitDays()));
        }
        return said.isEmpty();
    }

    /// What she said of a call.
    public static Optional<String> said(Facts facts, Contacts.Call call) {
        return facts.latest(call.question())
                .map(Entry.Answered::answer)
                .flatMap(answer -> answer instanceof Answer.One(String code) ? Optional.of(code) : Optional.empty());
    }

    /// The day she began to use it, if she has.
    public static Optional<LocalDate> firstDay(Journal journal, LocalDate today) {
        return journal.entries().stream()
                .map(DueCall::day)
                .flatMap(Optional::stream)
                .filter(day -> !day.isAfter(today))
                .min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> day(Entry entry) {
        return switch (entry) {
            case Entry.Answered answered -> Optional.of(answered.on());
            case Entry.Practised practised -> Optional.of(practised.on());
            case Entry.Began began -> Optional.of(began.on());
            case Entry.Moved moved -> Optional.of(moved.on());
            case Entry.Late late -> Optional.of(late.on());
            case Entry.Paused paused -> Optional.of(paused.on());
            case Entry.Ended ended -> Optional.of(ended.on());
            case Entry.Trained trained -> Optional.of(trained.on());
            case Entry.DidElse other -> Optional.of(other.on());
            case Entry.Watched watched -> Optional.of(watched.on());
            case Entry.Seen _, Entry.TakenBack _, Entry.Unrecognised _ -> Optional.empty();
        };
    }
}
