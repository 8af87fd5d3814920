package care.plumbline.pages.form;

import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.pages.words.Words;
import java.util.List;
import java.util.Optional;

/// What was sent cannot be taken: which field, what it takes, what came. Said to her in her language, beside that
/// field, on the page she sent, with all else that she typed.
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient Takes takes;
    private final transient Came came;
    private final transient List<Near> near;
    private final String asks;

    /// What she may have meant.
    ///
    /// @param value what the field takes
    /// @param says the words on its button
    public record Near(String value, String says) {}

    public Refused(String field, Takes takes, Came came) {
        this(field, takes, came, List.of(), "");
    }

    /// An answer that its question does not take.
    public Refused(AnswerRefused refused) {
        this(
                refused.item(),
                new Takes.Answer(refused.takes()),
                refused.isEmpty() ? new Came.Nothing() : Came.of(refused.found()),
                refused.near().stream().map(text -> new Near(text, text)).toList(),
                "");
    }

    /// What no page of ours sends.
    public static Refused notOurs(String field) {
        return new Refused(field, new Takes.OurForm(), new Came.SomethingElse());
    }

    /// What is none of those that the page offers.
    public static Refused notOffered(String field) {
        return new Refused(field, new Takes.Offered(), new Came.SomethingElse());
    }

    /// An answer that is asked back before it is taken.
    ///
    /// @param asks the question to her, whole
    public static Refused asking(String field, String found, String asks, List<Near> near) {
        return new Refused(field, new Takes.OneAnswer(), Came.of(found), near, asks);
    }

    private Refused(String field, Takes takes, Came came, List<Near> near, String asks) {
        // A log may hear which field it was, never what she wrote.
        super(field);
        this.field = field;
        this.takes = takes;
        this.came = came;
        this.near = List.copyOf(near);
        this.asks = asks;
    }

    /// The field it is about.
    public String field() {
        return field;
    }

    /// What the field takes.
    public String takes(Words words) {
        return takes.says(words);
    }

    /// What came, one short line; empty when nothing came.
    public String came(Words words) {
        return came.says(words);
    }

    public List<Near> near() {
        return near;
    }

    /// The question asked back; empty when it is no question but does not fit.
    public String asks(Words words) {
        return came instanceof Came.Both ? words.refusal().dateOrAboutAsks() : asks;
    }

    /// Where she gave a date, and about when it was.
    public Optional<Came.Both> both() {
        return came instanceof Came.Both both ? Optional.of(both) : Optional.empty();
    }

    /// All of it, one sentence.
    public String says(Words words) {
        if (!asks(words).isEmpty()) {
            return asks(words);
        }
        String found = came(words);
        return found.isEmpty()
                ? words.refusal().isMissing(field, takes(words))
                : words.refusal().doesNotFit(field, found, takes(words));
    }
}
