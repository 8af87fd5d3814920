package care.plumbline.core.guide.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;

/// The forms that languages have for counting, by their names in the Unicode CLDR: English says *1 day* and
/// *2 days*, Polish three forms, Arabic six.
public enum Plural {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /// The key of this form in a file of `words/`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The form for this whole number in a language.
    ///
    /// @throws IllegalArgumentException when nobody has said how that language counts
    public static Plural of(Language language, long count) {
        return rule(language).form.apply(count);
    }

    /// All forms a language has for whole numbers.
    public static List<Plural> of(Language language) {
        return rule(language).forms;
    }

    /// Whether it is known how a language counts.
    public static boolean knows(Language language) {
        return Rule.of(language.tag()).isPresent();
    }

    private static Rule rule(Language language) {
        return Rule.of(language.tag())
                .orElseThrow(() -> new IllegalArgumentException("nobody has said how " + language + " counts"));
    }

    /// How languages choose among the forms. From the plural rules of the CLDR, cardinal numbers; only whole
    /// numbers below a million are counted here, so the forms for fractions and millions are left out.
    private enum Rule {
        ALWAYS_ALIKE("id ja ko th vi zh", _ -> OTHER, OTHER),
        ONE_ALONE(
                "bg ca da de el en es et eu fi gl hu it nb nl nn no sv sw tr ur",
                count -> count == 1 ? ONE : OTHER,
                ONE,
                OTHER),
        NONE_AS_ONE("bn fa fr hi pt", count -> count <= 1 ? ONE : OTHER, ONE, OTHER),
        ONE_AND_TWO("he", count -> count == 1 ? ONE : count == 2 ? TWO : OTHER, ONE, TWO, OTHER),
        UP_TO_FOUR("cs sk", count -> count == 1 ? ONE : isBetween(count, 2, 4) ? FEW : OTHER, ONE, FEW, OTHER),
        POLISH("pl", count -> count == 1 ? ONE : endsInTwoToFour(count) ? FEW : MANY, ONE, FEW, MANY),
        EASTERN("be ru uk", count -> endsInOne(count) ? ONE : endsInTwoToFour(count) ? FEW : MANY, ONE, FEW, MANY),
        SOUTHERN("bs hr sr", count -> endsInOne(count) ? ONE : endsInTwoToFour(count) ? FEW : OTHER, ONE, FEW, OTHER),
        ROMANIAN(
                "ro",
                count -> count == 1 ? ONE : count == 0 || isBetween(count % 100, 1, 19) ? FEW : OTHER,
                ONE,
                FEW,
                OTHER),
        ARABIC("ar", Rule::arabic, ZERO, ONE, TWO, FEW, MANY, OTHER);

        private final List<String> tags;
        private final LongFunction<Plural> form;
        private final List<Plural> forms;

        Rule(String tags, LongFunction<Plural> form, Plural... forms) {
            this.tags = List.of(tags.split(" "));
            this.form = form;
            this.forms = List.of(forms);
        }

        /// The rule of a language; a tag such as `pt-BR` follows its first part.
        static Optional<Rule> of(String tag) {
            int end = tag.indexOf('-');
            String language = end < 0 ? tag : tag.substring(0, end);
            for (Rule rule : values()) {
                if (rule.tags.contains(language)) {
                    return Optional.of(rule);
                }
            }
            return Optional.empty();
        }

        private static Plural arabic(long count) {
            if (count <= 2) {
                return count == 0 ? ZERO : count == 1 ? ONE : TWO;
            }
            return isBetween(count % 100, 3, 10) ? FEW : isBetween(count % 100, 11, 99) ? MANY : OTHER;
        }

        private static boolean isBetween(long count, long least, long most) {
            return least <= count && count <= most;
        }

        private static boolean endsInOne(long count) {
            return count % 10 == 1 && count % 100 != 11;
        }

        private static boolean endsInTwoToFour(long count) {
            return isBetween(count % 10, 2, 4) && !isBetween(count % 100, 12, 14);
        }
    }
}
