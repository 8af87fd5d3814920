package care.plumbline.core.rule;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// The values of all facts of one woman on one day, one machine word each.
///
/// A plain array of numbers, so that hundreds of conditions are answered in microseconds. Immutable once built.
public final class Values {

    /// Stands for "not known" in every slot.
    static final long UNKNOWN = Long.MIN_VALUE;

    private final long[] slots;

    private Values(long[] slots) {
        this.slots = slots;
    }

    long raw(int slot) {
        return slots[slot];
    }

    static Truth truth(long raw) {
        return raw == UNKNOWN ? Truth.UNKNOWN : Truth.of(raw != 0);
    }

    public boolean isKnown(Fact fact) {
        return slots[fact.slot()] != UNKNOWN;
    }

    public Truth yesNo(Fact fact) {
        return truth(slots[fact.slot()]);
    }

    /// The value as CEL would have it: `Boolean`, `Long`, `Double`, `String` or a set of strings.
    ///
    /// @throws IllegalStateException when it is not known; ask [#isKnown(Fact)] first
    public Object value(Fact fact, Vocabulary vocabulary) {
        long raw = slots[fact.slot()];
        if (raw == UNKNOWN) {
            throw new IllegalStateException(fact.name() + " is not known");
        }
        return switch (fact.type()) {
            case FactType.YesNo _ -> raw == 1;
            case FactType.Whole _ -> raw;
            case FactType.Decimal _ -> Double.longBitsToDouble(raw);
            case FactType.OneOf _ -> vocabulary.code(raw);
            case FactType.AnyOf type ->
                type.codes().stream()
                        .filter(code -> (raw & type.bit(code)) != 0)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        };
    }

    /// The same with one more whole number known.
    public Values with(Fact fact, long value) {
        long[] more = slots.clone();
        more[fact.slot()] = value;
        return new Values(more);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values that && Arrays.equals(slots, that.slots);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(slots);
    }

    public static Builder of(Vocabulary vocabulary) {
        return new Builder(vocabulary);
    }

    /// Fills the slots one by one; what is never set stays unknown. Conditions may be asked while it fills.
    public static final class Builder {

        private final Vocabulary vocabulary;
        private final Values values;

        private Builder(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
            long[] slots = new long[vocabulary.facts().size()];
            Arrays.fill(slots, UNKNOWN);
            this.values = new Values(slots);
        }

        public Builder yesNo(Fact fact, boolean value) {
            return raw(fact, value ? 1 : 0);
        }

        public Builder whole(Fact fact, long value) {
            return raw(fact, value);
        }

        public Builder decimal(Fact fact, double value) {
            return raw(fact, Double.doubleToLongBits(value));
        }

        public Builder oneOf(Fact fact, String code) {
            return raw(fact, vocabulary.number(code));
        }

        public Builder anyOf(Fact fact, Set<String> codes) {
            if (!(fact.type() instanceof FactType.AnyOf type)) {
                throw new IllegalArgumentException(fact.name() + " takes no list");
            }
            long bits = 0;
            for (String code : codes) {
                bits |= type.bit(code);
            }
            return raw(fact, bits);
        }

        public Builder derived(Fact fact, Quantity quantity) {
            return raw(fact, quantity.raw(values));
        }

        public Truth test(Condition condition) {
            return condition.test(values);
        }

        private Builder raw(Fact fact, long value) {
            values.slots[fact.slot()] = value;
            return this;
        }

        /// The finished values; the builder goes on with a copy of its own.
        public Values build() {
            return new Values(values.slots.clone());
        }
    }
}
