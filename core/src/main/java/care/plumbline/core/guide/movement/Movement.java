package care.plumbline.core.guide.movement;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.unit.Weeks;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// One movement or position of the library.
///
/// @param stage the number of the stage that opens it
/// @param earliest by how the birth is healing
/// @param cleared from which week a clinician's clearance opens it; empty: as for everyone
/// @param aims what it does for a cause, 1 to 3
/// @param eases what it does for a kind of pain, 1 to 3
/// @param onlyFor the kinds of pain it is meant for; empty: it is for everyone
/// @param needs what has to be at hand for it, as the question of that names it
/// @param steps as its own drawing shows it
/// @param inPosition what some of them say in another position
/// @param loads what it asks of the body; restrictions forbid loads
public record Movement(
        Id id,
        String number,
        Text name,
        Text brief,
        int stage,
        Map<Healing, Weeks> earliest,
        Optional<Cleared> cleared,
        Set<Posture> positions,
        Phase phase,
        Dose dose,
        Span timesAWeek,
        Map<Id, Integer> aims,
        Map<Id, Integer> eases,
        List<Id> onlyFor,
        List<String> needs,
        List<Id> remedies,
        Set<Id> loads,
        Text breath,
        List<Text> steps,
        List<InPosition> inPosition,
        Text feel,
        Text forWhom,
        Text notFor,
        List<Text> stop,
        Optional<Id> easier,
        Optional<Id> harder,
        Optional<Way> easierWay,
        Optional<Way> harderWay,
        Provenance provenance) {
    /// In the order of their numbers: M99 comes before M100.
    public static final Comparator<Movement> BY_NUMBER = Comparator.comparingInt(
                    (Movement movement) -> movement.number().length())
            .thenComparing(Movement::number);

    /// What one of its steps says in another position than its own drawing shows.
    ///
    /// @param setting the code of the position she wants to be in
    /// @param step its number, counted from 1
    public record InPosition(String setting, int step, Text says) {}

    /// @param by the code of the clearance
    public record Cleared(String by, Weeks from) {}

    /// The same movement in another way.
    ///
    /// @param dose how much of it in that way; empty: as much as of the movement
    /// @param keeps the numbers of the steps that hold in that way too, counted from 1: the others would say
    ///     something else than `how`
    public record Way(Text how, Optional<Dose> dose, List<Integer> keeps) {
        public Way {
            keeps = List.copyOf(keeps);
        }

        /// Those of its steps that hold in this way too.
        public List<Text> steps(Movement movement) {
            return keeps.stream()
                    .map(number -> movement.steps().get(number - 1))
                    .toList();
        }
    }

    public Movement {
        earliest = Collections.unmodifiableMap(new EnumMap<>(earliest));
        positions = Collections.unmodifiableSet(new TreeSet<>(positions));
        aims = Collections.unmodifiableMap(new TreeMap<>(aims));
        eases = Collections.unmodifiableMap(new TreeMap<>(eases));
        onlyFor = List.copyOf(onlyFor);
        needs = List.copyOf(needs);
        remedies = List.copyOf(remedies);
        loads = Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(loads)));
        steps = List.copyOf(steps);
        inPosition = List.copyOf(inPosition);
        stop = List.copyOf(stop);
    }

    /// The steps in the position she wants to be in, by its code.
    public List<Text> steps(String setting) {
        var there = new ArrayList<>(steps);
        inPosition.stream()
                .filter(one -> one.setting().equals(setting))
                .forEach(one -> there.set(one.step() - 1, one.says()));
        return List.copyOf(there);
    }

    public Optional<Text> easierHow() {
        return easierWay.map(Way::how);
    }

    public Optional<Text> harderHow() {
        return harderWay.map(Way::how);
    }

    /// The same movement, that much of it.
    public Movement with(Dose other) {
        return new Movement(
                id,
                number,
                name,
                brief,
                stage,
                earliest,
                cleared,
                positions,
                phase,
                other,
                timesAWeek,
                aims,
                eases,
                onlyFor,
                needs,
                remedies,
                loads,
                breath,
                steps,
                inPosition,
                feel,
                forWhom,
                notFor,
                stop,
                easier,
                harder,
                easierWay,
                harderWay,
                provenance);
    }
}
