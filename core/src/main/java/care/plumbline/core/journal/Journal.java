package care.plumbline.core.journal;

import care.plumbline.core.guide.words.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Everything she said and did, in the order it was written.
///
/// An entry of a day that cannot be ([PossibleDay]), or that answers with one, keeps its place but says
/// nothing: it was a slip, and must not keep the rest from being read.
///
/// @param carried answers from before the latest birth that still count; they say nothing of her days since
public record Journal(List<Entry.Answered> carried, List<Entry> entries) {

    public Journal {
        carried = List.copyOf(carried);
        entries = entries.stream().map(Journal::orSaysNothing).toList();
    }

    public Journal(List<Entry> entries) {
        this(List.of(), entries);
    }

    /// What stands of what was written, each movement once in its own session.
    public static Journal standing(List<Told> written) {
        return new Journal(OneRecordAMove.of(Told.standing(written)).stream()
                .map(Told::entry)
                .toList());
    }

    private static Entry orSaysNothing(Entry entry) {
        boolean possible = switch (entry) {
            case Entry.Answered(LocalDate on, String _, Answer.Day(LocalDate day)) ->
                PossibleDay.is(on) && PossibleDay.is(day);
            case Entry.Answered answered -> PossibleDay.is(answered.on());
            case Entry.Practised practised -> PossibleDay.is(practised.on());
            case Entry.Began began -> PossibleDay.is(began.on());
            case Entry.Moved moved -> PossibleDay.is(moved.on());
            case Entry.Late late -> PossibleDay.is(late.on());
            case Entry.Paused paused -> PossibleDay.is(paused.on());
            case Entry.Ended ended -> PossibleDay.is(ended.on());
            case Entry.Seen seen -> PossibleDay.is(seen.on());
            case Entry.Trained trained -> PossibleDay.is(trained.on());
            case Entry.DidElse other -> PossibleDay.is(other.on());
            case Entry.Watched watched -> PossibleDay.is(watched.on());
            case Entry.TakenBack _, Entry.Unrecognised _ -> true;
        };
        return possible ? entry : new Entry.Unrecognised("impossible day", "");
    }

    public static Journal of(Entry... entries) {
        return new Journal(List.of(entries));
    }

    /// This journal with one more line.
    public Journal with(Entry entry) {
        return new Journal(
                carried, Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    /// This journal had she not answered some questions.
    ///
    /// @param questions the ids of those
    public Journal without(Set<String> questions) {
        return new Journal(
                carried.stream()
                        .filter(answered -> !questions.contains(answered.question()))
                        .toList(),
                entries.stream()
                        .filter(entry ->
                                !(entry instanceof Entry.Answered answered && questions.contains(answered.question())))
                        .toList());
    }

    public Stream<Entry.Answered> answers() {
        return Stream.concat(
                carried.stream(),
                entries.stream().filter(Entry.Answered.class::isInstance).map(Entry.Answered.class::cast));
    }

    /// All that she practised: what she noted herself, and every movement done in a session, finished or not.
    ///
    /// A movement counts once a session, however often a page said that it was done.
    public Stream<Entry.Practised> practised() {
        var practised = new ArrayList<Entry.Practised>();
        var thisSession = new LinkedHashSet<Id>();
        for (Entry entry : entries) {
            switch (entry) {
                case Entry.Practised noted -> practised.add(noted);
                case Entry.Began _ -> thisSession.clear();
                case Entry.Moved(var on, var _, Id movement, Went.Done _) -> {
                    if (thisSession.add(movement)) {
                        practised.add(new Entry.Practised(on, List.of(movement)));
                    }
                }
                case Entry.Moved _,
                        Entry.Late _,
                        Entry.Paused _,
                        Entry.Ended _,
                        Entry.Answered _,
                        Entry.Seen _,
                        Entry.Trained _,
                        Entry.DidElse _,
                        Entry.Watched _,
                        Entry.TakenBack _,
                        Entry.Unrecognised _ -> {}
            }
        }
        return practised.stream();
    }
}
