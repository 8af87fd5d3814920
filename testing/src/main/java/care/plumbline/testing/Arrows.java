package care.plumbline.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The packages below one, and on which of each other they may lean. None leans on what stands above them all.
///
/// @param arrows of every package that there is
public record Arrows(JavaClasses classes, String above, List<Arrow> arrows) {

    public Arrows {
        arrows = List.copyOf(arrows);
    }

    /// One package, and those it may lean on.
    public record Arrow(String above, String from, List<String> to) {
        public Arrow {
            to = List.copyOf(to);
        }

        @Override
        public String toString() {
            return above + '.' + from;
        }
    }

    /// Reads a line for each package: `plan | cause facts guide`.
    public static Arrows of(JavaClasses classes, String above, String lines) {
        return new Arrows(
                classes,
                above,
                lines.lines()
                        .map(line -> line.split("\\|", -1))
                        .map(parts -> new Arrow(above, parts[0].strip(), words(parts[1])))
                        .toList());
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// These and more.
    public Arrows and(Stream<Arrow> more) {
        return new Arrows(classes, above, Stream.concat(arrows.stream(), more).toList());
    }

    public List<String> packages() {
        return arrows.stream().map(Arrow::from).sorted().toList();
    }

    /// The packages that really stand there.
    public List<String> found() {
        var found = new TreeSet<String>();
        classes.forEach(one -> {
            String name = one.getPackageName();
            if (name.startsWith(above + '.')) {
                found.add(name.substring(above.length() + 1).split("\\.", 2)[0]);
            }
        });
        return List.copyOf(found);
    }

    /// Fails where this package leans on another than it may.
    public void hold(Arrow arrow) {
        String[] others = packages().stream()
                .filter(name -> !name.equals(arrow.from()) && !arrow.to().contains(name))
                .map(name -> above + '.' + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(above + '.' + arrow.from() + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(others).or(resideInAPackage(above)))
                .check(classes);
    }
}
