package care.plumbline.core.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What to do and meanwhile, of signs that may be shown side by side.
class AdviceTest {

    private static final Guide GUIDE = TheGuide.read();

    /// Two ways of saying the opposite.
    record Opposite(Pattern one, Pattern other) {
        static Opposite of(String one, String other) {
            return new Opposite(
                    Pattern.compile(one, Pattern.CASE_INSENSITIVE), Pattern.compile(other, Pattern.CASE_INSENSITIVE));
        }
    }

    private static final List<Opposite> OPPOSITES = List.of(
            Opposite.of(
                    "keep moving|gentle movement|keep to .*mov|step outside|go for a walk|walk as usual",
                    "do not (lift|bend)|stay still|lie still|walk as little|keep your weight off|leave out (running|heavy|whatever)"),
            Opposite.of(
                    "^lie down( at once)?\\.|lie flat until",
                    "sit up|half sit|in the way that makes breathing easiest"),
            Opposite.of("drink (water|as usual)", "(eat and )?drink nothing|nothing to drink"));

    /// The advice a sign can show at an urgency.
    private static List<String> advice(DangerSign sign, Urgency urgency) {
        var lines = new ArrayList<Text>();
        if (sign.urgency() == urgency) {
            lines.addAll(sign.todo());
        }
        sign.raise().stream().filter(raise -> raise.to() == urgency).forEach(raise -> lines.addAll(raise.todo()));
        if (!lines.isEmpty()) {
            lines.addAll(sign.whileWaiting());
        }
        return lines.stream().map(Text::english).toList();
    }

    @Test
    void no_two_signs_of_the_same_urgency_advise_the_opposite() {
        var found = new ArrayList<String>();
        for (Urgency urgency : Urgency.values()) {
            for (DangerSign one : GUIDE.dangerSigns()) {
                for (DangerSign other : GUIDE.dangerSigns()) {
                    OPPOSITES.forEach(opposite -> said(one, urgency, opposite.one())
                            .forEach(first -> said(other, urgency, opposite.other())
                                    .forEach(second -> found.add(urgency.code() + " " + one.id() + ": " + first + " | "
                                            + other.id() + ": " + second))));
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private static Stream<String> said(DangerSign sign, Urgency urgency, Pattern words) {
        return advice(sign, urgency).stream().filter(line -> words.matcher(line).find());
    }
}
