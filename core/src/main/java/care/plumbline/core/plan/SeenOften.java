package care.plumbline.core.plan;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.coach.Check;
import care.plumbline.core.guide.coach.Coaching;
import care.plumbline.core.guide.coach.Measure;
import care.plumbline.core.guide.coach.Noticed;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The habits that answer what a camera saw in most of what she did, in the last look of each check that she kept.
/// They lead until a later look says otherwise, or until it is too long ago.
///
/// @param parts in which part of it, 0 to 1, by habit
public record SeenOften(Map<Id, Double> parts) {

    private static final double PERCENT = 100;

    public SeenOften {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    public static SeenOften of(Guide guide, Journal journal, LocalDate today) {
        Coaching coaching = guide.coaching();
        LocalDate since = today.minusDays(coaching.leads().days());
        var last = new EnumMap<Check, Entry.Watched>(Check.class);
        for (Entry entry : journal.entries()) {
            if (entry instanceof Entry.Watched look
                    && !look.on().isBefore(since)
                    && !look.on().isAfter(today)) {
                last.put(look.check(), look);
            }
        }
        var parts = new LinkedHashMap<Id, Double>();
        for (Entry.Watched look : last.values()) {
            switch (look.check()) {
                case LIFT -> lifts(look, coaching, parts);
                case FEED -> sitting(look, coaching, parts);
                // No stance is wrong, and of a movement only the count is kept.
                case STAND, FOLLOW -> {}
            }
        }
        return new SeenOften(parts);
    }

    private static void lifts(Entry.Watched look, Coaching coaching, Map<Id, Double> parts) {
        if (look.counted() < coaching.leads().counted()) {
            return;
        }
        for (Noticed one : look.noticed()) {
            often(coaching.cue(one.what()).habit(), (double) one.times() / look.counted(), coaching, parts);
        }
    }

    private static void sitting(Entry.Watched look, Coaching coaching, Map<Id, Double> parts) {
        look.measured().stream()
                .filter(one -> one.measure() == Measure.LEANING || one.measure() == Measure.DROPPING)
                .forEach(one -> often(coaching.feeding().habit(), one.number() / PERCENT, coaching, parts));
    }

    private static void often(Id habit, double part, Coaching coaching, Map<Id, Double> parts) {
        if (part >= coaching.leads().part()) {
            parts.merge(habit, part, Math::max);
        }
    }

    double part(Id habit) {
        return parts.getOrDefault(habit, 0.0);
    }
}
