package care.plumbline.server.open;

import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.journal.text.Contents;
import care.plumbline.journal.text.Written;

/// How much memory an open journal takes, in bytes, counted rather high. Measured: an entry takes 190 bytes and
/// its own letters; what is worked out from a journal takes 11 kB for one day of answers and 84 kB for a year.
public final class Weight {

    private static final long ENTRY = 256;
    private static final long WORKED_OUT_LEAST = 16_000;
    private static final long WORKED_OUT_MOST = 120_000;
    private static final long WORKED_OUT_ENTRY = 48;

    private Weight() {}

    public static long of(Contents contents) {
        long letters = contents.entries().stream()
                .map(Written::entry)
                .mapToLong(Weight::letters)
                .sum();
        long entries = contents.entries().size();
        return entries * ENTRY + 2 * letters + Math.min(WORKED_OUT_MOST, WORKED_OUT_LEAST + WORKED_OUT_ENTRY * entries);
    }

    private static long letters(Entry entry) {
        return switch (entry) {
            case Entry.Answered(var _, String question, Answer answer) ->
                question.length()
                        + switch (answer) {
                            case Answer.Words(String text) -> text.length();
                            case Answer.Several(var codes) -> 40L * codes.size();
                            case Answer.YesNo _, Answer.One _, Answer.Amount _, Answer.Measure _, Answer.Day _ -> 0;
                        };
            case Entry.Practised(var _, var movements) -> 30L * movements.size();
            case Entry.Began began -> 30L * began.movements().size();
            case Entry.Late late -> late.session().length();
            case Entry.Unrecognised(String kind, String raw) -> kind.length() + raw.length();
            case Entry.Moved _,
                    Entry.Paused _,
                    Entry.Ended _,
                    Entry.Seen _,
                    Entry.Trained _,
                    Entry.DidElse _,
                    Entry.Watched _,
                    Entry.TakenBack _ -> 0;
        };
    }
}
