package care.plumbline.app.web.learn;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.Id;
import care.plumbline.core.guide.Language;
import care.plumbline.core.guide.Movement;
import care.plumbline.core.guide.Text;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What falls silent for a woman who does not want to read of a baby.
///
/// Movements: those that the guide itself holds back then, by the restriction that reads this wish. Sentences:
/// those with a word for a baby or for caring for one; what is left of a paragraph stays.
final class Silence {

    /// Her wish, or that her baby is not with her: the fact [care.plumbline.core.facts.Facts#hidesBaby] reads.
    private static final String WISH = "hides_baby";

    /// *Child's pose* is the name of a way to rest and speaks of nobody's child.
    private static final Pattern WORDS = Pattern.compile(
            "(?i)\\b(bab(y|ies)|infants?|newborns?|child(ren)?(?!['’]s pose)|toddlers?|feed(s|ing|er)?|fed|breast-?fe\\w+"
                    + "|lactat\\w+|nursing|latch\\w*|nipples?|pump(s|ing)?|napp(y|ies)|diapers?|cots?|cribs?"
                    + "|prams?|buggy|strollers?|car seats?|carriers?|toys|sling|sleep-related|sudden death)\\b");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

    private final Set<Id> loads;

    Silence(Guide guide) {
        loads = guide.restrictions().stream()
                .filter(restriction -> restriction.when().facts().stream()
                        .anyMatch(fact -> fact.name().equals(WISH)))
                .flatMap(restriction -> restriction.forbids().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean covers(Movement movement) {
        return movement.loads().stream().anyMatch(loads::contains);
    }

    static boolean speaksOfBaby(String words) {
        return WORDS.matcher(words).find();
    }

    /// What is left to show of a text. A translation is judged by its English original, as a whole.
    static String left(Text text, Language language, String shown) {
        if (!speaksOfBaby(text.toString())) {
            return shown;
        }
        return text.in(language).equals(text.toString()) ? without(shown) : "";
    }

    static String without(String words) {
        return Arrays.stream(SENTENCE_END.split(words))
                .filter(sentence -> !speaksOfBaby(sentence))
                .collect(Collectors.joining(" "));
    }
}
