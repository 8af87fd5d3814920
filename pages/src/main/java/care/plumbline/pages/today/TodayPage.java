package care.plumbline.pages.today;

import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.show.ContactCard;
import care.plumbline.pages.show.Drawings.Drawing;
import care.plumbline.pages.words.TodayWords;
import java.util.List;
import java.util.Optional;

/// Today as she sees it.
///
/// @param lead that somebody has to look at her: it stands first
/// @param later questions that may be answered when she likes
/// @param goOn the session she stopped in
/// @param small why today is a small day; empty: it is not
/// @param turns what changed in her plan, and why
/// @param less whether earlier days ask for a smaller one
/// @param back whether she was away for weeks
/// @param training what she trains beside the sessions
/// @param outside what she can go out for
/// @param contact a call to make, where one is due
/// @param kindness one kind sentence
/// @param checkedIn whether she has said how today is
public record TodayPage(
        Greeting greeting,
        List<Switch> lengths,
        List<Switch> places,
        Optional<Lead> lead,
        Optional<Later> later,
        Optional<GoOn> goOn,
        Card card,
        List<String> small,
        List<ChangeWords.Turn> turns,
        boolean less,
        boolean back,
        Optional<TrainingCard> training,
        Optional<Outside> outside,
        Optional<ContactCard> contact,
        Optional<Habit> habit,
        String kindness,
        boolean checkedIn) {

    public TodayPage {
        lengths = List.copyOf(lengths);
        places = List.copyOf(places);
        small = List.copyOf(small);
        turns = List.copyOf(turns);
    }

    /// How the page begins.
    ///
    /// @param asks with the question how long she has
    public record Greeting(String says, String asks) {}

    /// Questions that hold nothing back.
    public record Later(String title, String href) {}

    /// Whether what can wait is left out, because something cannot.
    public boolean isQuiet() {
        return lead.map(Lead::isToday).orElse(false);
    }

    public String headline(TodayWords say) {
        if (isQuiet()) {
            return say.careComesFirst();
        }
        return switch (card) {
            case Card.ToWait _ -> greeting.says();
            case Card.CareFirst _ -> say.careComesFirst();
            case Card.CheckFirst _, Card.Nothing _ -> back ? say.goodToSeeYouAgain() : greeting.says();
            case Card.Session _ -> small.isEmpty() && !less ? greeting.asks() : say.aSmallDay();
        };
    }

    /// A session that waits for her.
    ///
    /// @param move where she stopped
    /// @param at which one that is, of how many, counted from 1
    public record GoOn(String move, int at, int of) {}

    public record Switch(String says, String href, boolean on) {}

    /// A walk or a run.
    ///
    /// @param what how long, in what turns
    public record Outside(String name, String what) {}

    /// One habit for today.
    ///
    /// @param safeSleep the line on safe sleep that goes with it; empty: none
    public record Habit(String name, String todo, String safeSleep, Drawing figure, String href) {}

    /// A movement by name.
    public record Move(String name, String href) {}

    /// Something that was looked at.
    ///
    /// @param sign its tag
    public record Waiting(String sign, String name) {}

    /// What the middle of the page offers.
    public sealed interface Card {

        /// A session.
        ///
        /// @param stage where she stands
        /// @param less whether it is shorter than the minutes she has, on purpose
        /// @param because the causes it was chosen for
        /// @param minutes and `where`: what begins this very session
        record Session(
                String stage,
                int moves,
                int takes,
                boolean less,
                List<String> because,
                List<Move> list,
                Drawing figure,
                String figureOf,
                int minutes,
                String where)
                implements Card {
            public Session {
                because = List.copyOf(because);
                list = List.copyOf(list);
            }
        }

        /// Somebody has to look at her first: the finding that leads says what.
        record CareFirst() implements Card {}

        /// Somebody looked at her and told her to wait with exercise.
        record ToWait(List<Waiting> signs) implements Card {
            public ToWait {
                signs = List.copyOf(signs);
            }
        }

        /// The safety screen has open questions.
        record CheckFirst(int open) implements Card {}

        /// Nothing for this place and time.
        record Nothing(String says) implements Card {}
    }
}
