package care.plumbline.compiler.figure;

import care.plumbline.body.scene.Holding;
import care.plumbline.body.scene.Scene;
import care.plumbline.compiler.guide.GuideFiles;
import care.plumbline.compiler.guide.Problem;
import care.plumbline.compiler.yaml.Yaml;
import care.plumbline.core.figure.Figures;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.rule.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The figure files as they were read: the drawings, and what could not be read.
///
/// @param problems by file and line
public record FigureFiles(Figures figures, List<Problem> problems) {

    private static final String FOLDER = "figures/";
    private static final String HABITS = "habits/";
    private static final String TESTS = "tests/";
    private static final String EASIER = "easier/";
    private static final String OF_A_TEST = ".test";
    private static final String MADE_EASIER = ".easier";
    private static final String LIBRARY = FOLDER + "base-poses.yaml";
    private static final String ENDING = ".yaml";

    public FigureFiles {
        problems = List.copyOf(problems);
    }

    /// Reads all figure files; a file that cannot be read becomes a problem and the others go on.
    public static FigureFiles read(GuideFiles files) {
        var problems = new ArrayList<Problem>();
        Map<String, Scene> scenes = new LinkedHashMap<>();
        FigureNode library = words(files, LIBRARY, problems).orElse(FigureNode.empty(new Place(LIBRARY, 1)));
        files.texts().tailMap(FOLDER).keySet().stream()
                .takeWhile(file -> file.startsWith(FOLDER))
                .filter(file -> !file.equals(LIBRARY))
                .forEach(file -> words(files, file, problems).ifPresent(words -> {
                    String id = idOf(file.substring(FOLDER.length(), file.length() - ENDING.length()));
                    try {
                        scenes.put(
                                id,
                                new FigureReader(
                                                id,
                                                words,
                                                usual(files, id, words.part().place()),
                                                library)
                                        .scene());
                    } catch (Mistake mistake) {
                        problems.add(new Problem(mistake.place(), mistake.says()));
                    } catch (IllegalArgumentException refused) {
                        problems.add(new Problem(new Place(file, 1), String.valueOf(refused.getMessage())));
                    }
                }));
        return new FigureFiles(new Figures(scenes), problems);
    }

    private static String idOf(String name) {
        int folder = name.indexOf('/') + 1;
        return switch (name.substring(0, folder)) {
            case TESTS -> name.substring(folder) + OF_A_TEST;
            case EASIER -> name.substring(folder) + MADE_EASIER;
            default -> name.substring(folder);
        };
    }

    /// The drawing of the movement that this one makes easier; empty where it makes none easier, or where that
    /// one cannot be read and is a problem of its own.
    private static FigureNode usual(GuideFiles files, String id, Place place) {
        String file = FOLDER + id.replace(MADE_EASIER, "") + ENDING;
        if (!id.endsWith(MADE_EASIER)) {
            return FigureNode.empty(place);
        }
        return words(files, file, new ArrayList<>()).orElseThrow(() -> new Mistake(place, "there is no " + file));
    }

    private static Optional<FigureNode> words(GuideFiles files, String file, List<Problem> problems) {
        String text = files.texts().get(file);
        if (text == null) {
            problems.add(new Problem(new Place(file, 1), "this file is missing"));
            return Optional.empty();
        }
        return Yaml.read(file, text, (place, says) -> problems.add(new Problem(place, says)))
                .map(FigureNode::new);
    }

    /// Everything that is wrong: what could not be read, movements and habits without a figure, figures of
    /// nothing.
    public List<Problem> check(Guide guide) {
        var found = new ArrayList<>(problems);
        var wanted = new ArrayList<String>();
        guide.movements().keySet().forEach(id -> wanted.add(id.value()));
        guide.habits().forEach(habit -> {
            wanted.add(habit.id() + ".do");
            wanted.add(habit.id() + ".rather-than");
        });
        guide.movements().values().stream()
                .filter(movement -> movement.easierHow().isPresent())
                .map(movement -> Figures.easierOf(movement.id()))
                .filter(figures.scenes()::containsKey)
                .forEach(wanted::add);
        guide.readiness().tests().flatMap(test -> test.figure().stream()).forEach(id -> wanted.add(Figures.ofTest(id)));
        wanted.stream()
                .filter(name -> !figures.scenes().containsKey(name))
                .forEach(name -> found.add(new Problem(new Place(fileOf(name), 1), "there is no figure of " + name)));
        figures.scenes().keySet().stream()
                .filter(name -> !wanted.contains(name))
                .forEach(name -> found.add(
                        new Problem(new Place(fileOf(name), 1), "no movement, habit or test is called " + name)));
        figures.scenes()
                .forEach((name, scene) ->
                        Holding.loose(scene).forEach(says -> found.add(new Problem(new Place(fileOf(name), 1), says))));
        return found.stream().sorted().toList();
    }

    private static String fileOf(String name) {
        if (name.endsWith(OF_A_TEST)) {
            return FOLDER + TESTS + name.substring(0, name.length() - OF_A_TEST.length()) + ENDING;
        }
        if (name.endsWith(MADE_EASIER)) {
            return FOLDER + EASIER + name.substring(0, name.length() - MADE_EASIER.length()) + ENDING;
        }
        return FOLDER + (name.contains(".") ? HABITS : "") + name + ENDING;
    }
}
