package care.plumbline.compiler.figure;

import care.plumbline.body.scene.Scene;
import care.plumbline.compiler.guide.GuideFiles;
import care.plumbline.compiler.guide.Problem;
import care.plumbline.compiler.yaml.Yaml;
import care.plumbline.core.figure.Figures;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.rule.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The figure files as they were read: the drawings, and what could not be read.
///
/// @param means what each drawing says it means, by its name
/// @param problems by file and line
public record FigureFiles(
        Figures figures, Map<String, Statements> means, PostureWords postures, List<Problem> problems) {

    private static final String FOLDER = "figures/";
    private static final String HABITS = "habits/";
    private static final String TESTS = "tests/";
    private static final String OF_A_TEST = ".test";
    private static final String LIBRARY = FOLDER + "base-poses.yaml";
    private static final String POSTURES = FOLDER + "postures.yaml";
    private static final String ENDING = ".yaml";

    public FigureFiles {
        means = Collections.unmodifiableMap(new LinkedHashMap<>(means));
        problems = List.copyOf(problems);
    }

    /// Reads all figure files; a file that cannot be read becomes a problem and the others go on.
    public static FigureFiles read(GuideFiles files) {
        var problems = new ArrayList<Problem>();
        Map<String, Drawn> drawn = new LinkedHashMap<>();
        FigureNode library = words(files, LIBRARY, problems).orElse(FigureNode.empty(new Place(LIBRARY, 1)));
        FigureNode postures = words(files, POSTURES, problems).orElse(FigureNode.empty(new Place(POSTURES, 1)));
        List<String> figures = files.texts().tailMap(FOLDER).keySet().stream()
                .takeWhile(file -> file.startsWith(FOLDER))
                .filter(file -> !file.equals(LIBRARY) && !file.equals(POSTURES))
                .toList();
        Map<String, FigureNode> read = new LinkedHashMap<>();
        for (String file : figures) {
            words(files, file, problems).ifPresent(words -> read.put(idOf(file), words));
        }
        read.forEach((id, words) -> {
            if (way(id).isEmpty()) {
                drawn(new FigureReader(id, words, library), words, problems).ifPresent(one -> drawn.put(id, one));
            }
        });
        figures.stream()
                .filter(file -> way(idOf(file)).isPresent())
                .forEach(file -> another(file, figures, read, problems, library, drawn));
        Map<String, Scene> scenes = new LinkedHashMap<>();
        Map<String, Statements> means = new LinkedHashMap<>();
        drawn.forEach((id, one) -> {
            scenes.put(id, one.scene());
            means.put(id, one.means());
        });
        return new FigureFiles(new Figures(scenes), means, postureWords(postures, problems), problems);
    }

    /// A figure file as it was read.
    private record Drawn(Scene scene, Statements means) {}

    private static PostureWords postureWords(FigureNode file, List<Problem> problems) {
        try {
            return PostureWords.of(file);
        } catch (Mistake mistake) {
            problems.add(new Problem(mistake.place(), mistake.says()));
            return new PostureWords(Map.of());
        }
    }

    /// The way in which this drawing shows a movement; empty: it is no drawing of another way.
    private static Optional<String> way(String id) {
        return Figures.WAYS.stream().filter(way -> id.endsWith("." + way)).findFirst();
    }

    /// Another way of a movement whose own drawing could be read; else that one is a problem of its own.
    private static void another(
            String file,
            List<String> figures,
            Map<String, FigureNode> read,
            List<Problem> problems,
            FigureNode library,
            Map<String, Drawn> drawn) {
        String id = idOf(file);
        String movement = id.substring(0, id.lastIndexOf('.'));
        FigureNode words = read.get(id);
        FigureNode usual = read.get(movement);
        if (!figures.contains(FOLDER + movement + ENDING)) {
            problems.add(
                    new Problem(new Place(file, 1), "there is no figure of " + movement + " to draw in another way"));
        } else if (words != null && usual != null && drawn.containsKey(movement)) {
            drawn(new FigureReader(id, words, usual, library), words, problems).ifPresent(one -> drawn.put(id, one));
        }
    }

    private static Optional<Drawn> drawn(FigureReader reader, FigureNode words, List<Problem> problems) {
        try {
            return Optional.of(new Drawn(reader.scene(), reader.statements()));
        } catch (Mistake mistake) {
            problems.add(new Problem(mistake.place(), mistake.says()));
        } catch (IllegalArgumentException refused) {
            problems.add(new Problem(new Place(words.part().place().file(), 1), String.valueOf(refused.getMessage())));
        }
        return Optional.empty();
    }

    private static String idOf(String file) {
        String name = file.substring(FOLDER.length(), file.length() - ENDING.length());
        int folder = name.indexOf('/') + 1;
        String in = name.substring(0, folder);
        return name.substring(folder)
                + (in.equals(TESTS)
                        ? OF_A_TEST
                        : Figures.WAYS.stream()
                                .filter(way -> in.equals(way + "/"))
                                .map(way -> "." + way)
                                .findFirst()
                                .orElse(""));
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
                .flatMap(movement -> Figures.WAYS.stream()
                        .filter(way -> isDone(movement, way))
                        .map(way -> Figures.another(movement.id(), way)))
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
        Map<String, String> texts = texts(guide);
        figures.scenes()
                .keySet()
                .forEach(name -> broken(name, texts.getOrDefault(name, ""))
                        .forEach(says -> found.add(new Problem(new Place(fileOf(name), 1), says))));
        return found.stream().sorted().toList();
    }

    /// Whether the guide has this way of a movement.
    private static boolean isDone(Movement movement, String way) {
        return switch (way) {
            case Figures.EASIER -> movement.easierHow().isPresent();
            case Figures.HARDER -> movement.harderHow().isPresent();
            default ->
                Setting.of(way)
                        .filter(setting -> setting.allows(movement.positions()))
                        .isPresent();
        };
    }

    /// What one drawing says and does not show.
    ///
    /// @param text the sentence of the guide that it illustrates
    public List<String> broken(String name, String text) {
        return figures.find(name)
                .map(scene -> new FigureCheck(
                                scene, means.getOrDefault(name, new Statements(List.of(), Map.of())), text, postures)
                        .broken())
                .orElse(List.of());
    }

    /// The sentence that names the posture of each drawing: the first step of a movement, its easier way, all
    /// of a habit.
    private static Map<String, String> texts(Guide guide) {
        var texts = new LinkedHashMap<String, String>();
        guide.movements().forEach((id, movement) -> {
            String first = movement.steps().getFirst().english();
            texts.put(id.value(), first);
            for (Setting setting : Setting.values()) {
                texts.put(
                        Figures.another(id, setting.code()),
                        movement.steps(setting.code()).getFirst().english());
            }
            movement.easierHow().ifPresent(how -> texts.put(Figures.easierOf(id), how.english()));
            movement.harderHow().ifPresent(how -> texts.put(Figures.another(id, Figures.HARDER), how.english()));
        });
        guide.habits().forEach(habit -> {
            texts.put(habit.id() + ".do", habit.todo().english());
            texts.put(habit.id() + ".rather-than", habit.ratherThan().english());
        });
        return texts;
    }

    private static String fileOf(String name) {
        if (name.endsWith(OF_A_TEST)) {
            return FOLDER + TESTS + name.substring(0, name.length() - OF_A_TEST.length()) + ENDING;
        }
        Optional<String> way = way(name);
        if (way.isPresent()) {
            return FOLDER + way.get() + "/" + name.substring(0, name.lastIndexOf('.')) + ENDING;
        }
        return FOLDER + (name.contains(".") ? HABITS : "") + name + ENDING;
    }
}
