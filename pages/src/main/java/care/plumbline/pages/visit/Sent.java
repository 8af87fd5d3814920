package care.plumbline.pages.visit;

import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Fingerprint;
import care.plumbline.journal.text.Contents;
import care.plumbline.journal.text.Writing;
import care.plumbline.journal.text.Written;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What one form says, as it was sent: the same form sent again counts once, a changed one is a later answer.
///
/// The first half of an entry's id follows from the form's name, the second from the name, from what the form
/// says, and from how many entries of this form stand before it. So it is seen whether the last sending of this
/// form said the same; only then nothing is written. No id tells what it was made of.
///
/// @param once the form's own name
/// @param says all that the form says, and where it was sent
/// @param entries what follows from that
/// @param at when it came
public record Sent(UUID once, String says, List<Entry> entries, Instant at) implements Writing {

    /// Two sendings of one form that come so close together came over two connections; nobody knows which of
    /// them she tapped last.
    private static final Duration CLOSE = Duration.ofSeconds(2);

    public Sent {
        entries = List.copyOf(entries);
    }

    @Override
    public List<Written> after(Contents contents) {
        String form = half("form " + once);
        List<Written> before = contents.entries().stream()
                .filter(written -> written.id().toString().startsWith(form))
                .toList();
        if (entries.isEmpty() || (!before.isEmpty() && before.getLast().id().equals(id(before.size() - 1, says)))) {
            return List.of();
        }
        var written = new ArrayList<Written>();
        for (Entry entry : entries) {
            written.add(new Written(id(before.size() + written.size(), says), entry, at));
        }
        for (Entry yes : overruled(before)) {
            // Under another name: when she sends this once more, it is her last word.
            written.add(new Written(id(before.size() + written.size(), "overruled " + says), yes, at));
        }
        return written;
    }

    /// What the sending just before this one affirmed and this one denies: of two that came at once, the yes
    /// counts.
    private List<Entry> overruled(List<Written> before) {
        return before.stream()
                .filter(earlier -> isClose(earlier.recorded()))
                .map(Written::entry)
                .filter(earlier -> earlier instanceof Entry.Answered yes
                        && entries.stream().anyMatch(now -> denies(now, yes)))
                .distinct()
                .toList();
    }

    /// Without the length between them: turning that round brings numbers of any length into her phone.
    private boolean isClose(Instant earlier) {
        return earlier.isAfter(at.minus(CLOSE)) && earlier.isBefore(at.plus(CLOSE));
    }

    private static boolean denies(Entry now, Entry.Answered yes) {
        return now instanceof Entry.Answered(var _, String question, Answer answer)
                && question.equals(yes.question())
                && switch (answer) {
                    case Answer.YesNo(boolean affirms) ->
                        !affirms && yes.answer().equals(new Answer.YesNo(true));
                    case Answer.Several(var codes) ->
                        codes.isEmpty() && yes.answer() instanceof Answer.Several(var ticked) && !ticked.isEmpty();
                    case Answer.One _, Answer.Amount _, Answer.Measure _, Answer.Day _, Answer.Words _ -> false;
                };
    }

    /// The id of an entry that has so many of this form before it.
    private EntryId id(int place, String says) {
        String second = Fingerprint.half("entry " + once + ' ' + place + ' ' + says);
        return EntryId.parse(half("form " + once) + second.substring(0, 4) + '-' + second.substring(4));
    }

    /// The first half of an id, as an id is written.
    private static String half(String of) {
        String half = Fingerprint.half(of);
        return half.substring(0, 8) + '-' + half.substring(8, 12) + '-' + half.substring(12) + '-';
    }
}
