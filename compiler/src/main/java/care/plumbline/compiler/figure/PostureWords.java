package care.plumbline.compiler.figure;

import care.plumbline.body.scene.Posture;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which postures a sentence of the guide names, by the words of `figures/postures.yaml`.
public record PostureWords(Map<Posture, Pattern> words) {

    static PostureWords of(FigureNode file) {
        var words = new EnumMap<Posture, Pattern>(Posture.class);
        file.entries()
                .forEach((posture, phrases) -> words.put(
                        Names.of(Posture.class, posture, phrases),
                        Pattern.compile(
                                phrases.items().stream()
                                        .map(phrase -> Pattern.quote(phrase.text()))
                                        .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
                                Pattern.CASE_INSENSITIVE)));
        return new PostureWords(words);
    }

    List<Posture> in(String text) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
