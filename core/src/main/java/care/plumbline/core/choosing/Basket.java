package care.plumbline.core.choosing;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.cause.Causes;
import care.plumbline.core.cause.Contribution;
import care.plumbline.core.guide.cause.Ranking;
import care.plumbline.core.guide.movement.DoseStep;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.movement.Phase;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The movements to choose from as plain numbers: what each is worth, costs and takes.
///
/// A set of movements `S` is worth
///
/// > `value(S) = Σ_c w_c · (1 − 2^(−x_c(S) / 2)) − Σ_{m ∈ S} r_m`
///
/// where `c` runs over her causes, her kinds of pain and the places where it hurts, `w_c` is the score of the
/// first, the likelihood of the second or the worth of the last (0 to 100), `x_c(S)` the sum of the strengths
/// (1 to 3) with which the movements of `S` aim at `c`, and
/// `r_m` what repeating `m` so soon costs ([Recent]). One more `c` stands for getting on: its weight is
/// [Ranking.Choosing#gettingOn], and movements of today's stage
/// aim at it with 2, those of the stage below with 1, so that a woman whose causes have faded still grows
/// stronger. The second movement for an aim adds less than the first: diminishing returns. The time of all
/// movements, each with the seconds it takes to change over, must fit the time she has, and warming up a part of
/// it ([Ranking.Choosing#warmUp]).
public final class Basket {

    /// 2^(−x/2) for x = 0 … ; no sum of strengths in a session of an hour comes near the end.
    private static final double[] LEFT = new double[512];

    static {
        LEFT[0] = 1;
        LEFT[1] = Math.sqrt(.5);
        for (int x = 2; x < LEFT.length; x++) {
            LEFT[x] = LEFT[x - 2] / 2;
        }
    }

    private final List<Movement> movements;
    private final double[] weight;
    private final int[][] aim;
    private final int[][] aimStrength;
    private final double[] cost;
    private final int[] seconds;
    private final boolean[] skill;
    private final boolean[] warmUp;
    private final int warmUpPart;
    private final Seconds warmUpFrom;
    private final double forTime;
    private final double filled;

    /// Every movement at its smallest dose.
    ///
    /// @param stageToday the stage today's movements are taken from
    public Basket(List<Movement> movements, Causes causes, Recent recent, int stageToday, Ranking.Choosing ranking) {
        this(
                movements,
                causes,
                List.of(),
                recent,
                stageToday,
                ranking,
                new Dosing(DoseStep.SMALLEST, new Seconds(0), ranking.part(), Optional.empty()));
    }

    /// @param wishes what else the session is to do for her
    /// @param stageToday the stage today's movements are taken from
    public Basket(
            List<Movement> movements,
            Causes causes,
            List<Wish> wishes,
            Recent recent,
            int stageToday,
            Ranking.Choosing ranking,
            Dosing dosing) {
        this.movements = movements.stream().map(dosing::fit).toList();
        List<Contribution> ranked = causes.ranked();
        int gettingOn = ranked.size();
        this.weight = new double[gettingOn + 1 + wishes.size()];
        for (int c = 0; c < gettingOn; c++) {
            weight[c] = ranked.get(c).score().points();
        }
        weight[gettingOn] = ranking.gettingOn();
        for (int k = 0; k < wishes.size(); k++) {
            weight[gettingOn + 1 + k] = wishes.get(k).weight();
        }
        int count = movements.size();
        this.aim = new int[count][];
        this.aimStrength = new int[count][];
        this.cost = new double[count];
        this.seconds = new int[count];
        this.skill = new boolean[count];
        this.warmUp = new boolean[count];
        this.warmUpPart = stageToday >= ranking.warmUpFrom() ? ranking.warmUp() : 1;
        this.warmUpFrom = ranking.warmUpInSessionsFrom();
        this.forTime = ranking.forTime();
        this.filled = ranking.filled();
        Set<Id> offered = movements.stream().map(Movement::id).collect(InOrder.toSet());
        for (int m = 0; m < count; m++) {
            Movement movement = this.movements.get(m);
            int forStage = Math.max(0, 2 - Math.abs(stageToday - movement.stage()));
            int eased = (int) wishes.stream()
                    .filter(wish -> wish.strength(movement.id()).isPresent())
                    .count();
            int[] toward = new int[movement.aims().size() + (forStage > 0 ? 1 : 0) + eased];
            int[] strengths = new int[toward.length];
            int filled = 0;
            for (int c = 0; c < ranked.size(); c++) {
                Integer strength = movement.aims().get(ranked.get(c).cause().id());
                if (strength != null) {
                    toward[filled] = c;
                    strengths[filled++] = strength;
                }
            }
            if (forStage > 0) {
                toward[filled] = gettingOn;
                strengths[filled++] = forStage;
            }
            for (int k = 0; k < wishes.size(); k++) {
                Optional<Integer> strength = wishes.get(k).strength(movement.id());
                if (strength.isPresent()) {
                    toward[filled] = gettingOn + 1 + k;
                    strengths[filled++] = strength.get();
                }
            }
            aim[m] = toward;
            aimStrength[m] = strengths;
            boolean outgrown =
                    movement.harder().filter(offered::contains).isPresent() && recent.hasOutgrown(movement, ranking);
            cost[m] = recent.cost(movement, ranking) + (outgrown ? ranking.outgrown() : 0);
            seconds[m] = movement.dose().at(dosing.of(movement)).count()
                    + ranking.changeOver().count();
            skill[m] = movement.phase() == Phase.SKILL;
            warmUp[m] = movement.phase().warmsUp();
        }
    }

    public int size() {
        return movements.size();
    }

    public int aims() {
        return weight.length;
    }

    public Movement movement(int m) {
        return movements.get(m);
    }

    public double weight(int c) {
        return weight[c];
    }

    public int seconds(int m) {
        return seconds[m];
    }

    /// Whether it is a lifting skill; a session holds at most one.
    public boolean isSkill(int m) {
        return skill[m];
    }

    /// Whether it warms her up; a session holds at most [#warmUpAtMost] of that.
    public boolean isWarmUp(int m) {
        return warmUp[m];
    }

    /// The most seconds of a session that may go into warming up.
    public int warmUpAtMost(int budgetSeconds) {
        return budgetSeconds < warmUpFrom.count() ? budgetSeconds : budgetSeconds / warmUpPart;
    }

    /// The least a set must be worth to stand for one worth so much, because it fills the time better.
    double leastFor(double value) {
        return value * (1 - forTime);
    }

    /// The seconds from which on a session of so many is full.
    double filledFrom(int budgetSeconds) {
        return filled * budgetSeconds;
    }

    public double cost(int m) {
        return cost[m];
    }

    /// The strength with which a movement serves the aim of this place, 0 to 3.
    public int strength(int m, int c) {
        for (int i = 0; i < aim[m].length; i++) {
            if (aim[m][i] == c) {
                return aimStrength[m][i];
            }
        }
        return 0;
    }

    /// What is left to gain for a cause aimed at with strength `x` in all.
    public static double left(int x) {
        return LEFT[x];
    }

    /// What adding a movement would add to the value of a set that aims at the causes with these strengths.
    double gain(int m, int[] reached) {
        double gain = -cost[m];
        int[] toward = aim[m];
        int[] strengths = aimStrength[m];
        for (int i = 0; i < toward.length; i++) {
            int x = reached[toward[i]];
            gain += weight[toward[i]] * (LEFT[x] - LEFT[x + strengths[i]]);
        }
        return gain;
    }

    void add(int m, int[] reached, int sign) {
        for (int i = 0; i < aim[m].length; i++) {
            reached[aim[m][i]] += sign * aimStrength[m][i];
        }
    }

    /// The value of a set, from the formula above.
    public double value(boolean[] chosen) {
        int[] reached = new int[weight.length];
        double value = 0;
        for (int m = 0; m < chosen.length; m++) {
            if (chosen[m]) {
                value += gain(m, reached);
                add(m, reached, 1);
            }
        }
        return value;
    }
}
