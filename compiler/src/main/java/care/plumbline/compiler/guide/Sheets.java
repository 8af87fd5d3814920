package care.plumbline.compiler.guide;

import care.plumbline.compiler.yaml.Yaml;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.rule.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// The files of a guide as sections, each asked for by its name or with its folder.
final class Sheets {

    private final Draft draft;
    private final SortedMap<String, Yaml.Part> files = new TreeMap<>();

    Sheets(Draft draft) {
        this.draft = draft;
    }

    void take(GuideFiles texts) {
        texts.texts().forEach(this::parse);
    }

    private void parse(String file, String text) {
        // Drawings are read by care.plumbline.core.figure, when something is drawn; cases by Cases, when they
        // are run.
        if (file.startsWith("figures/") || file.startsWith(Cases.FOLDER)) {
            return;
        }
        Yaml.read(file, text, draft::problem).ifPresent(part -> files.put(file, part));
    }

    /// `bridge.de.yaml` beside `bridge.yaml` holds the texts of another language.
    void takeTranslations(List<Language> languages) {
        for (Language language : languages) {
            String ending = "." + language.tag() + ".yaml";
            List<String> translations = files.keySet().stream()
                    .filter(file -> file.endsWith(ending))
                    .toList();
            for (String file : translations) {
                String base = file.substring(0, file.length() - ending.length()) + ".yaml";
                Yaml.Part part = files.remove(file);
                if (part != null) {
                    draft.translations().take(language, base, part);
                }
            }
        }
    }

    /// A file beside the folders; an empty one where it is missing.
    Section top(String file) {
        Yaml.Part part = files.get(file);
        if (part == null) {
            draft.problem(new Place(file, 1), "this file is missing");
            return Section.of(draft, file, new Yaml.Keys(Map.of(), new Place(file, 1)));
        }
        return Section.of(draft, file, part);
    }

    List<Section> folderSections(String folder) {
        return files.tailMap(folder + "/").entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(folder + "/"))
                .map(entry -> Section.of(draft, entry.getKey(), entry.getValue()))
                .toList();
    }

    /// What the files of a folder hold, in order.
    <T> List<T> folder(String folder, Function<Section, T> read, Function<Section, Integer> order) {
        record Numbered<T>(T thing, int order) {}
        var things = new ArrayList<Numbered<T>>();
        for (Section file : folderSections(folder)) {
            if (file.has("id") && !file.place().file().equals(folder + "/" + file.word("id") + ".yaml")) {
                draft.problem(file.placeOf("id"), "the id " + file.word("id") + " is not the file's name");
            }
            int place = order.apply(file);
            things.add(new Numbered<>(read.apply(file), place));
        }
        if (things.isEmpty()) {
            draft.problem(new Place(folder, 1), "this folder is missing or empty");
        }
        return things.stream()
                .sorted(Comparator.comparingInt(Numbered::order))
                .map(Numbered::thing)
                .toList();
    }
}
