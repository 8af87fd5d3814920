package care.plumbline.pages.asking;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What she taps to answer a question, ready to show.
public sealed interface Shape {

    /// One thing she can tap.
    ///
    /// @param chosen whether she said this before
    record Option(String code, String says, boolean chosen) {}

    record YesNo() implements Shape {}

    /// One of these.
    record One(List<Option> options) implements Shape {
        public One {
            options = List.copyOf(options);
        }
    }

    /// Any of these.
    ///
    /// @param none whether she said that none fits
    record Several(List<Option> options, boolean none) implements Shape {
        public Several {
            options = List.copyOf(options);
        }

        /// The one of this code, which the drawing names.
        public Option option(String code) {
            return options.stream()
                    .filter(option -> option.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("nothing offered is called " + code));
        }
    }

    /// 0 to 10.
    record Rating(String low, String high) implements Shape {
        public List<Integer> marks() {
            return IntStream.rangeClosed(0, 10).boxed().toList();
        }
    }

    /// A number.
    ///
    /// @param step how much one tap adds
    /// @param units in which it may be typed; empty: there is no choice
    record Number(String unit, String from, String to, String step, List<Option> quick, List<Option> units)
            implements Shape {

        private static final int MOST_TO_TAP = 16;

        /// Two rows of six on a small phone; the last stands for what is more.
        private static final int LAST_MARK = 11;

        public Number {
            quick = List.copyOf(quick);
            units = List.copyOf(units);
        }

        /// Which keys a phone shows.
        public String keys() {
            return isWhole() && units.isEmpty() ? "numeric" : "decimal";
        }

        /// Every number of a small range, to tap; empty where it is wide or not in whole numbers.
        public List<Integer> marks() {
            if (!isWhole() || last() - first() > MOST_TO_TAP) {
                return List.of();
            }
            return IntStream.rangeClosed(first(), Math.min(last(), LAST_MARK))
                    .boxed()
                    .toList();
        }

        /// One of [#marks] as it is written: the last of a range that goes on says so.
        public String says(int mark) {
            return mark == LAST_MARK && last() > mark ? mark + "+" : "" + mark;
        }

        private boolean isWhole() {
            return step.equals("1");
        }

        private int first() {
            return Integer.parseInt(from);
        }

        private int last() {
            return Integer.parseInt(to);
        }
    }

    /// A day, not after today.
    ///
    /// @param about days ago to tap instead of a date
    /// @param inWords the same in words that stand alone
    record Day(LocalDate today, Optional<LocalDate> chosen, List<Option> about, List<Option> inWords) implements Shape {
        public Day {
            about = List.copyOf(about);
            inWords = List.copyOf(inWords);
        }

        /// Whether she gave a date that none of the taps says.
        public boolean isExact() {
            return chosen.isPresent() && about.stream().noneMatch(Option::chosen);
        }

        /// In her words, about when that was.
        public String says(int ago) {
            return inWords.stream()
                    .filter(one -> one.code().equals(Integer.toString(ago)))
                    .findFirst()
                    .map(Option::says)
                    .orElse("");
        }

        /// From this year back to when today's oldest mothers were young.
        public List<Integer> years() {
            return IntStream.rangeClosed(0, 40)
                    .mapToObj(back -> today.getYear() - back)
                    .toList();
        }

        /// Lists show a date only where she gave one: beside a tap they would say the same a second time.
        private Optional<LocalDate> listed() {
            return chosen.filter(_ -> isExact());
        }

        public boolean isDay(int day) {
            return listed().filter(date -> date.getDayOfMonth() == day).isPresent();
        }

        public boolean isMonth(Month month) {
            return listed().filter(date -> date.getMonth() == month).isPresent();
        }

        public boolean isYear(int year) {
            return listed().filter(date -> date.getYear() == year).isPresent();
        }
    }

    record Words() implements Shape {}
}
