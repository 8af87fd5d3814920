package care.plumbline.core.journal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// What she answered to one question.
public sealed interface Answer {

    record YesNo(boolean yes) implements Answer {}

    record One(String code) implements Answer {}

    record Several(Set<String> codes) implements Answer {
        public Several {
            codes = Collections.unmodifiableSet(new TreeSet<>(codes));
        }
    }

    record Amount(long number) implements Answer {}

    record Measure(double number) implements Answer {}

    record Day(LocalDate date) implements Answer {}

    record Words(String text) implements Answer {}
}
