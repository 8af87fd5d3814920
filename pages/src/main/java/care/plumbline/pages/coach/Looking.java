package care.plumbline.pages.coach;

import care.plumbline.body.coach.Yardstick;
import care.plumbline.core.caring.CareDay;
import care.plumbline.core.guide.coach.Check;
import care.plumbline.core.guide.coach.Coaching;
import care.plumbline.core.guide.coach.Noticed;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.json.Json;
import care.plumbline.core.json.Members;
import care.plumbline.pages.library.Reader;
import care.plumbline.pages.library.Topic;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.CoachWords;
import care.plumbline.pages.words.ScriptWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// What the page that looks has to know: by which numbers the script measures, and in which words it speaks.
record Looking(Visit visit, Reader reader, Check check, Optional<Coaching.Follow> follow) {

    LookPage page(String folder) {
        return new LookPage(
                folder,
                check.code(),
                follow.map(one -> Tag.of("movement", one.movement()).letters()).orElse(""),
                name(),
                check == Check.FEED,
                check == Check.LIFT && CareDay.of(visit.facts()).isPresent(),
                pairs(),
                json());
    }

    private String name() {
        CoachWords say = visit.words().coach();
        return switch (check) {
            case LIFT -> say.lift();
            case STAND -> say.stand();
            case FEED -> say.feed();
            case FOLLOW ->
                follow.map(one -> reader.says(
                                visit.guide().movement(one.movement()).name()))
                        .orElseThrow();
        };
    }

    private Coaching coaching() {
        return visit.guide().coaching();
    }

    /// The drawings of the habits that answer what is named, each habit once.
    private List<LookPage.Pair> pairs() {
        Map<Id, String> codes = new LinkedHashMap<>();
        switch (check) {
            case LIFT ->
                coaching()
                        .findings()
                        .forEach(cue ->
                                codes.merge(cue.habit(), Noticed.code(cue.what()), (one, other) -> one + ' ' + other));
            case FEED -> codes.put(coaching().feeding().habit(), Check.FEED.code());
            case STAND, FOLLOW -> {}
        }
        return visit.guide().habits().stream()
                .filter(habit -> codes.containsKey(habit.id()))
                .filter(habit -> !reader.leavesOut(new Topic.OfHabit(habit)))
                .map(habit -> pair(habit, codes.getOrDefault(habit.id(), "")))
                .toList();
    }

    private LookPage.Pair pair(Habit habit, String codes) {
        return new LookPage.Pair(
                codes,
                reader.says(habit.name()),
                new Topic.OfHabit(habit).href(),
                reader.done(habit),
                reader.ratherThan(habit));
    }

    private String json() {
        Coaching all = coaching();
        return ScriptWords.coach(
                visit.words(),
                node -> node.put("check", check.code())
                        .put("by", numbers(all.yardstick()))
                        .put("standing", all.standing())
                        .put("lifts", all.lifts())
                        .put("seconds", all.feeding().seconds())
                        .put("lean", all.feeding().lean())
                        .put("drop", all.feeding().drop())
                        .put("joint", follow.map(one -> one.by().name()).orElse(""))
                        .put("least", follow.map(Coaching.Follow::least).orElse(0.0))
                        .put("good", visit.say(all.good()))
                        .keys("cues", this::cues)
                        .keys("unseen", this::unseen));
    }

    private void cues(Members node) {
        coaching()
                .findings()
                .forEach(cue -> node.keys(
                        Noticed.code(cue.what()),
                        one -> one.put("says", visit.say(cue.says())).put("because", visit.say(cue.because()))));
    }

    private void unseen(Members node) {
        coaching().unclear().forEach(help -> node.put(help.why().name(), visit.say(help.says())));
    }

    /// In the order in which the program of the camera takes them.
    private static Json numbers(Yardstick by) {
        return new Json.Items(DoubleStream.of(
                        by.sight().seen(),
                        by.sight().width(),
                        by.sight().aSecond(),
                        by.bend().begins(),
                        by.bend().ends(),
                        by.bend().turns(),
                        by.errors().trunk(),
                        by.errors().knee(),
                        by.errors().reach(),
                        by.errors().rounding(),
                        by.errors().time(),
                        by.wide().trunk(),
                        by.wide().knee(),
                        by.wide().reach(),
                        by.wide().rounding(),
                        by.wide().seconds(),
                        by.handWidth())
                .<Json>mapToObj(number -> new Json.Number(Double.toString(number)))
                .toList());
    }
}
