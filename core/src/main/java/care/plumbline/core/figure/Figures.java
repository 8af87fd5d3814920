package care.plumbline.core.figure;

import care.plumbline.body.scene.Holding;
import care.plumbline.body.scene.Scene;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.GuideFiles;
import care.plumbline.core.guide.Id;
import care.plumbline.core.guide.Problem;
import care.plumbline.core.rule.Place;
import care.plumbline.core.yaml.Yaml;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Every drawing of the guide: one scene a movement, two a habit (what to do, and what it is rather than).
///
/// @param scenes by name: a movement's id, a habit's id with `.do` or `.rather-than`, or a figure of
///     a small test with `.test`; in alphabetical order
/// @param problems what could not be read, by file and line
public record Figures(Map<String, Scene> scenes, List<Problem> problems) {

    private static final String FOLDER = "figures/";
    private static final String HABITS = "habits/";
    private static final String TESTS = "tests/";
    private static final String OF_A_TEST = ".test";
    private static final String LIBRARY = FOLDER + "base-poses.yaml";
    private static final String ENDING = ".yaml";

    public Figures {
        scenes = Collections.unmodifiableMap(new TreeMap<>(scenes));
        problems = List.copyOf(problems);
    }

    /// Reads all figure files; a file that cannot be read becomes a problem and the others go on.
    public static Figures read(GuideFiles files) {
        var problems = new ArrayList<Problem>();
        Map<String, Scene> scenes = new LinkedHashMap<>();
        Words library = words(files, LIBRARY, problems).orElse(Words.empty(new Place(LIBRARY, 1)));
        files.texts().tailMap(FOLDER).keySet().stream()
                .takeWhile(file -> file.startsWith(FOLDER))
                .filter(file -> !file.equals(LIBRARY))
                .forEach(file -> words(files, file, problems).ifPresent(words -> {
                    String name = file.substring(FOLDER.length(), file.length() - ENDING.length());
                    String id = name.startsWith(HABITS)
                            ? name.substring(HABITS.length())
                            : name.startsWith(TESTS) ? name.substring(TESTS.length()) + OF_A_TEST : name;
                    try {
                        scenes.put(id, new FigureReader(id, words, library).scene());
                    } catch (Mistake mistake) {
                        problems.add(new Problem(mistake.place(), mistake.says()));
                    } catch (IllegalArgumentException refused) {
                        problems.add(new Problem(new Place(file, 1), String.valueOf(refused.getMessage())));
                    }
                }));
        return new Figures(scenes, problems);
    }

    private static Optional<Words> words(GuideFiles files, String file, List<Problem> problems) {
        String text = files.texts().get(file);
        if (text == null) {
            problems.add(new Problem(new Place(file, 1), "this file is missing"));
            return Optional.empty();
        }
        return Yaml.read(file, text, (place, says) -> problems.add(new Problem(place, says)))
                .map(Words::new);
    }

    /// The scene of this name.
    public Optional<Scene> find(String name) {
        return Optional.ofNullable(scenes.get(name));
    }

    /// How a movement is drawn.
    public Optional<Scene> of(Id movement) {
        return find(movement.value());
    }

    /// How the drawing of a movement goes through time.
    public Optional<Rhythm> rhythm(Id movement) {
        return of(movement).map(Rhythm::of);
    }

    /// What a habit looks like when it is done.
    public Optional<Scene> done(Id habit) {
        return find(habit + ".do");
    }

    /// What a habit is rather than.
    public Optional<Scene> ratherThan(Id habit) {
        return find(habit + ".rather-than");
    }

    /// What a small test looks like that no movement shows.
    public static String ofTest(Id figure) {
        return figure + OF_A_TEST;
    }

    /// Everything that is wrong: what could not be read, movements and habits without a figure, figures of
    /// nothing, and what is held or moved without a hand.
    public List<Problem> check(Guide guide) {
        var found = new ArrayList<>(problems);
        var wanted = new ArrayList<String>();
        guide.movements().keySet().forEach(id -> wanted.add(id.value()));
        guide.habits().forEach(habit -> {
            wanted.add(habit.id() + ".do");
            wanted.add(habit.id() + ".rather-than");
        });
        guide.readiness().tests().flatMap(test -> test.figure().stream()).forEach(id -> wanted.add(ofTest(id)));
        wanted.stream()
                .filter(name -> !scenes.containsKey(name))
                .forEach(name -> found.add(new Problem(new Place(fileOf(name), 1), "there is no figure of " + name)));
        scenes.keySet().stream()
                .filter(name -> !wanted.contains(name))
                .forEach(name -> found.add(
                        new Problem(new Place(fileOf(name), 1), "no movement, habit or test is called " + name)));
        scenes.forEach((name, scene) ->
                Holding.loose(scene).forEach(says -> found.add(new Problem(new Place(fileOf(name), 1), says))));
        return found.stream().sorted().toList();
    }

    private static String fileOf(String name) {
        if (name.endsWith(OF_A_TEST)) {
            return FOLDER + TESTS + name.substring(0, name.length() - OF_A_TEST.length()) + ENDING;
        }
        return FOLDER + (name.contains(".") ? HABITS : "") + name + ENDING;
    }
}
