package care.plumbline.core.rule;

import java.util.List;

/// What kind of value a fact has, and with it its type in CEL.
public sealed interface FactType {

    /// `bool` in CEL.
    record YesNo() implements FactType {}

    /// `int` in CEL: counts, scores, ratings, and dates as days since then.
    record Whole() implements FactType {}

    /// `double` in CEL.
    record Decimal() implements FactType {}

    /// `string` in CEL, one of the codes.
    record OneOf(List<String> codes) implements FactType {
        public OneOf {
            codes = List.copyOf(codes);
        }
    }

    /// `list(string)` in CEL, any of the codes. At most 62, so that a set is one machine word.
    record AnyOf(List<String> codes) implements FactType {
        public AnyOf {
            codes = List.copyOf(codes);
            if (codes.size() > 62) {
                throw new IllegalArgumentException("at most 62 choices, found " + codes.size());
            }
        }

        /// The bit that stands for a code.
        public long bit(String code) {
            return 1L << codes.indexOf(code);
        }
    }
}
