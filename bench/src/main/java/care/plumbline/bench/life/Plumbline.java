package care.plumbline.bench.life;

import care.plumbline.bench.life.Findings.Wrong;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Diary;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.pace.Change;
import care.plumbline.core.pace.Pace;
import care.plumbline.core.plan.GateStanding;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Limit;
import care.plumbline.core.safety.Safety;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Half a year of one woman with Plumbline: she opens it, says how she is, does what it offers.
final class Plumbline {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    private static final int FLARE_BACK_DAYS = 3;

    private final Guide guide;
    private final Life life;
    private final Body body;
    private final Answers answers;
    private final Promises promises;
    private final Findings findings;
    private final TrialArm.Count arm = new TrialArm.Count();
    private final List<Entry> entries = new ArrayList<>();
    private final Optional<Signs.Planted> sign;
    private final int signDay;
    private boolean signSeen;
    private boolean ran;
    private int askedGates = -100;
    private double yesterday;
    private int trainedOn = -9;

    Plumbline(Guide guide, List<Signs.Planted> signs, Life life, Findings findings) {
        this.guide = guide;
        this.life = life;
        this.body = life.body();
        this.answers = new Answers(guide, life, body, FIRST_DAY.minusDays(life.sinceBirth()));
        this.findings = findings;
        this.promises = new Promises(life.seed(), findings);
        var random = Seeded.of(life.seed(), 5);
        this.sign = random.nextInt(3) == 0 ? Optional.of(signs.get(random.nextInt(signs.size()))) : Optional.empty();
        this.signDay = random.nextInt(Body.DAYS - 14);
    }

    TrialArm live() {
        for (int day = 0; day < Body.DAYS; day++) {
            Body.Today today = body.wakes();
            arm.day(today.pain());
            answers.dayGoesBy();
            if (today.flared()) {
                findings.flare();
            }
            if (life.open()[day]) {
                opens(day, today);
            }
            yesterday = today.pain();
        }
        if (life.couldRun() && (sign.isEmpty() || !signSeen)) {
            findings.runner(ran);
            if (!ran) {
                findings.wrong(Wrong.COULD_RUN_BUT_NEVER_DID, life.seed(), "in 26 weeks");
            }
        }
        LocalDate last = FIRST_DAY.plusDays(Body.DAYS);
        for (Change change :
                Pace.of(guide, Diary.of(new Journal(entries), last), last).changes()) {
            if (change instanceof Change.Adjusted(var _, var adjustment, var _)) {
                findings.spoke(adjustment.id().value());
            }
        }
        return arm.done(body);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    private void opens(int day, Body.Today today) {
        LocalDate date = FIRST_DAY.plusDays(day);
        // The sign lasts for five days, then it has been looked after.
        boolean wrong = sign.isPresent() && day >= signDay && day < signDay + 5;
        answers.wrongToday(wrong ? Set.of(sign.get().question()) : Set.of());
        if (day == 0) {
            guide.chapters().stream()
                    .filter(chapter -> Set.of("safety", "birth", "pain", "activity", "pelvic-floor", "belly", "scar")
                            .contains(chapter.id().value()))
                    .flatMap(chapter -> chapter.questions())
                    .forEach(question -> say(date, question, today));
        }
        checkIn(day, date, today);
        if (wrong) {
            say(date, guide.question(sign.get().question()).orElseThrow(), today);
        }
        Recovery recovery = screened(date, today);
        if (wrong) {
            promises.sign(sign.get(), recovery, day);
            if (!signSeen) {
                findings.planted(sign.get().sign().id().value());
            }
            signSeen = true;
        }
        if (!wrong && !recovery.safety().findings().isEmpty()) {
            recovery = corrects(date, today, recovery);
        }
        recovery = gates(day, date, today, recovery);
        promises.pace(recovery, day, FLARE_BACK_DAYS);
        ran |= recovery.plan().standing().stage().number() == 5
                || recovery.plan().ladder().getLast().reached().isYes();
        train(day, date, today, recovery);
    }

    /// "I answered by mistake": what shows a sign that is not there is answered once more.
    private Recovery corrects(LocalDate date, Body.Today today, Recovery recovery) {
        recovery.safety().findings().stream()
                .flatMap(finding -> finding.sign().when().facts().stream())
                .distinct()
                .flatMap(fact ->
                        guide.questions().filter(question -> question.factName().equals(fact.name())))
                .filter(question -> recovery.facts().applies(question))
                .toList()
                .forEach(question -> say(date, question, today));
        return screened(date, today);
    }

    private void checkIn(int day, LocalDate date, Body.Today today) {
        for (String id : guide.checkIn().daily()) {
            guide.question(id)
                    .filter(question -> !(question.kind() instanceof QuestionKind.Words))
                    .filter(question -> !id.equals("hurt_doing"))
                    .ifPresent(question -> say(date, question, today));
        }
        if (trainedOn == day - 1) {
            entries.add(new Entry.Answered(date, "morning_after", answers.morning(yesterday, today.pain())));
        }
    }

    /// What follows once the danger questions that are open are answered.
    private Recovery screened(LocalDate date, Body.Today today) {
        Recovery recovery = Recovery.on(guide, new Journal(entries), date);
        if (recovery.safety().toAsk().isEmpty()) {
            return recovery;
        }
        Safety safety = recovery.safety();
        for (int round = 0; round < 6 && !safety.toAsk().isEmpty(); round++) {
            safety.toAsk().forEach(question -> say(date, question, today));
            safety = safety(date);
        }
        if (!safety.toAsk().isEmpty()) {
            findings.wrong(Wrong.GATE_WITHOUT_A_WAY, life.seed(), "the screen never ends on " + date);
        }
        return Recovery.on(guide, new Journal(entries), date);
    }

    private Safety safety(LocalDate date) {
        return Safety.assess(Facts.of(guide, new Journal(entries), date));
    }

    /// Once a week she tries the tests of the next stage, and answers what is waited for.
    private Recovery gates(int day, LocalDate date, Body.Today today, Recovery recovery) {
        List<GateStanding> shut = recovery.plan().standing().nextGates().stream()
                .filter(gate -> !gate.open().isYes())
                .toList();
        List<Limit> waiting = recovery.safety().limits().stream()
                .filter(limit -> !limit.known())
                .toList();
        if (shut.isEmpty() && waiting.isEmpty() || day - askedGates < 7) {
            return recovery;
        }
        askedGates = day;
        // What is held back only because nobody knows is asked for on the page of what is held back.
        waiting.forEach(limit ->
                recovery.facts().missing(limit.restriction().when()).forEach(question -> say(date, question, today)));
        for (GateStanding gate : shut) {
            List<Question> ways = promises.ways(guide, gate, day);
            ways.forEach(question -> say(date, question, today));
        }
        Recovery after = screened(date, today);
        promises.stuck(after, day);
        return after;
    }

    private void train(int day, LocalDate date, Body.Today today, Recovery recovery) {
        // Whoever hurts that much leaves out every second session, whatever it asks.
        boolean today6 = today.pain() > 6;
        var random = Seeded.of(life.seed(), 1000 + day);
        if (random.nextDouble() > life.trains() || (today6 && random.nextBoolean())) {
            return;
        }
        Session session = recovery.session(new Minutes(life.minutes()[day]), Setting.ANY);
        if (!(session instanceof Session.Chosen chosen)) {
            return;
        }
        promises.session(chosen, recovery, day);
        double load = 0;
        double hardest = 0;
        int stage = 0;
        var done = new ArrayList<Id>();
        for (Session.Item item : chosen.items()) {
            double intensity = Body.intensity(item.movement().stage());
            load += item.takes().count() / 60.0 * intensity;
            hardest = Math.max(hardest, intensity);
            stage = Math.max(stage, item.movement().stage());
            done.add(item.movement().id());
        }
        recovery.plan().outing().ifPresent(rung -> done.add(rung.rung().movement()));
        entries.add(new Entry.Practised(date, done));
        trainedOn = day;
        body.trains(load, stage);
        if (!answers.forgets()) {
            double felt = load;
            double how = hardest;
            guide.checkIn().afterSession().stream()
                    .flatMap(id -> guide.question(id).stream())
                    .filter(recovery.facts()::applies)
                    .forEach(question -> entries.add(
                            new Entry.Answered(date, question.id(), answers.says(question, today, how, felt))));
        }
        arm.session(load);
        findings.session(
                recovery.plan()
                        .day()
                        .stageToday(recovery.plan().standing().stage().number()),
                load,
                chosen.planned().count());
    }

    private void say(LocalDate date, Question question, Body.Today today) {
        entries.add(new Entry.Answered(date, question.id(), answers.says(question, today, 0, 0)));
    }
}
