package care.plumbline.pages.today;

import care.plumbline.core.facts.Wording;
import care.plumbline.pages.danger.Hurting;
import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.show.Drawings.Drawing;
import care.plumbline.pages.words.TodayWords;
import java.util.List;
import java.util.Optional;

/// Today as she sees it.
///
/// @param away whether she was away for weeks
/// @param lead that somebody has to look at her: it stands first
/// @param hurting that her pain is strong; empty: it is not, or something else leads
/// @param news whether somebody answered through a link of hers
/// @param goOn the session she stopped in
/// @param bad whether she said that today is a bad day
/// @param training what she trains beside the sessions
/// @param backs the words for how her back is; the one she said today is on, and any other takes it back
/// @param more what else there is today
/// @param kindness one kind sentence
public record TodayPage(
        String greeting,
        boolean away,
        Optional<Lead> lead,
        Optional<Hurting> hurting,
        boolean news,
        Card card,
        Optional<GoOn> goOn,
        Wishes wishes,
        boolean bad,
        Optional<Habit> habit,
        Optional<TrainingCard> training,
        List<Wishes.Switch> backs,
        List<Row> more,
        String kindness) {

    public TodayPage {
        backs = List.copyOf(backs);
        more = List.copyOf(more);
    }

    /// What she is asked of her back, or what she said of it today.
    String ofHerBack(TodayWords say) {
        return backs.stream()
                .filter(Wishes.Switch::on)
                .findFirst()
                .map(word -> say.noted(word.says()))
                .orElseGet(say::howIsYourBack);
    }

    /// Whether what can wait is left out, because something cannot.
    public boolean isQuiet() {
        return lead.map(Lead::isToday).orElse(false);
    }

    /// Whether a session can be chosen for other minutes or in another place.
    public boolean canWish() {
        return card instanceof Card.Session || card instanceof Card.Nothing;
    }

    public String headline(TodayWords say) {
        return isQuiet() || card instanceof Card.CareFirst ? say.careComesFirst() : greeting;
    }

    /// A line that leads on.
    ///
    /// @param what a word more; empty: none
    public record Row(String title, String what, String href) {}

    /// A session that waits for her.
    ///
    /// @param move where she stopped
    /// @param at which one that is, of how many, counted from 1
    public record GoOn(String move, int at, int of, Drawing figure) {}

    /// One habit for today.
    ///
    /// @param seen that a camera saw what it answers; empty: it did not
    /// @param eases what of her day it makes lighter, where she counted that
    /// @param safeSleep the line on safe sleep that goes with it; empty: none
    public record Habit(
            String name,
            String seen,
            Optional<Eases> eases,
            String todo,
            String safeSleep,
            Drawing figure,
            String href) {}

    /// A task of hers that a habit makes lighter.
    ///
    /// @param times how often she does it
    /// @param heaviest that it is the heaviest of hers; empty: it is not
    public record Eases(String task, String times, String heaviest) {}

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
        /// @param name what it does
        /// @param why in one line
        /// @param shorter why it is shorter than her minutes, where `why` does not say it; empty: it is not
        /// @param minutes and `where`: what begins this very session
        record Session(
                String name,
                int moves,
                int takes,
                List<Wording.Part> why,
                String shorter,
                List<Move> list,
                Drawing figure,
                String figureOf,
                int minutes,
                String where)
                implements Card {
            public Session {
                why = List.copyOf(why);
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

        /// The safety screen has open questions, on so many pages.
        record CheckFirst(int pages) implements Card {}

        /// Nothing for this place and time.
        record Nothing(String says) implements Card {}
    }
}
