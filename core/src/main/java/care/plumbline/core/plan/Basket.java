package care.plumbline.core.plan;

import care.plumbline.core.cause.Causes;
import care.plumbline.core.cause.Contribution;
import care.plumbline.core.guide.Movement;
import java.util.List;

/// The movements to choose from as plain numbers: what each is worth, costs and takes.
///
/// A set of movements `S` is worth
///
/// > `value(S) = Σ_c w_c · (1 − 2^(−x_c(S) / 2)) − Σ_{m ∈ S} r_m`
///
/// where `c` runs over her causes, `w_c` is the cause's score (0 to 100), `x_c(S)` the sum of the strengths (1 to 3) with
/// which the movements of `S` aim at `c`, and `r_m` what repeating `m` so soon costs ([Recent]). The second movement
/// for a cause thus adds less than the first: diminishing returns. The time of all movements, each with the seconds it
/// takes to change over, must fit the time she has.
public final class Basket {

    /// Getting into position for the next movement.
    public static final int CHANGE_OVER_SECONDS = 10;

    /// 2^(−x/2) for x = 0 … ; no sum of strengths in a session of an hour comes near the end.
    private static final double[] LEFT = new double[512];

    static {
        for (int x = 0; x < LEFT.length; x++) {
            LEFT[x] = Math.pow(2, -x / 2.0);
        }
    }

    private final List<Movement> movements;
    private final double[] weight;
    private final int[][] aimCause;
    private final int[][] aimStrength;
    private final double[] cost;
    private final int[] seconds;

    public Basket(List<Movement> movements, Causes causes, Recent recent) {
        this.movements = List.copyOf(movements);
        List<Contribution> ranked = causes.ranked();
        this.weight = ranked.stream().mapToDouble(one -> one.score().points()).toArray();
        int count = movements.size();
        this.aimCause = new int[count][];
        this.aimStrength = new int[count][];
        this.cost = new double[count];
        this.seconds = new int[count];
        for (int m = 0; m < count; m++) {
            Movement movement = movements.get(m);
            int[] toward = new int[movement.aims().size()];
            int[] strengths = new int[toward.length];
            int filled = 0;
            for (int c = 0; c < ranked.size(); c++) {
                Integer strength = movement.aims().get(ranked.get(c).cause().id());
                if (strength != null) {
                    toward[filled] = c;
                    strengths[filled++] = strength;
                }
            }
            aimCause[m] = toward;
            aimStrength[m] = strengths;
            cost[m] = recent.cost(movement);
            seconds[m] = movement.dose().atLeast().count() + CHANGE_OVER_SECONDS;
        }
    }

    public int size() {
        return movements.size();
    }

    public int causes() {
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

    public double cost(int m) {
        return cost[m];
    }

    /// The strength with which a movement aims at the cause of this place, 0 to 3.
    public int strength(int m, int c) {
        for (int i = 0; i < aimCause[m].length; i++) {
            if (aimCause[m][i] == c) {
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
        int[] toward = aimCause[m];
        int[] strengths = aimStrength[m];
        for (int i = 0; i < toward.length; i++) {
            int x = reached[toward[i]];
            gain += weight[toward[i]] * (LEFT[x] - LEFT[x + strengths[i]]);
        }
        return gain;
    }

    void add(int m, int[] reached, int sign) {
        for (int i = 0; i < aimCause[m].length; i++) {
            reached[aimCause[m][i]] += sign * aimStrength[m][i];
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
