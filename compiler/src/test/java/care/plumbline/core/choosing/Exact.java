package care.plumbline.core.choosing;

import care.plumbline.core.guide.movement.Phase;
import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;

/// The best session there is, found and proven by OR-Tools CP-SAT: the objective of [Basket] in millionths of a
/// point, with the seconds as a knapsack and at most one lifting skill.
public final class Exact {

    private static final double MILLION = 1_000_000;

    static {
        Loader.loadNativeLibraries();
    }

    private Exact() {}

    /// @param value of the chosen movements, by [Basket#value]
    /// @param nanos the time of solving alone
    public record Best(double value, long nanos) {}

    public static Best of(Basket basket, int budgetSeconds) {
        var model = new CpModel();
        var taken = new BoolVar[basket.size()];
        var seconds = LinearExpr.newBuilder();
        var value = LinearExpr.newBuilder();
        List<Literal> skills = new ArrayList<>();
        for (int m = 0; m < taken.length; m++) {
            taken[m] = model.newBoolVar("take " + m);
            seconds.addTerm(taken[m], basket.seconds(m));
            value.addTerm(taken[m], -Math.round(MILLION * basket.cost(m)));
            if (basket.movement(m).phase() == Phase.SKILL) {
                skills.add(taken[m]);
            }
        }
        model.addLessOrEqual(seconds, budgetSeconds);
        var warmUp = LinearExpr.newBuilder();
        for (int m = 0; m < taken.length; m++) {
            if (basket.isWarmUp(m)) {
                warmUp.addTerm(taken[m], basket.seconds(m));
            }
        }
        model.addLessOrEqual(warmUp, basket.warmUpAtMost(budgetSeconds));
        if (skills.size() > 1) {
            model.addAtMostOne(skills);
        }
        for (int aim = 0; aim < basket.aims(); aim++) {
            value.add(gain(model, basket, taken, aim));
        }
        model.maximize(value);
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        long start = System.nanoTime();
        CpSolverStatus status = solver.solve(model);
        long nanos = System.nanoTime() - start;
        if (status != CpSolverStatus.OPTIMAL) {
            throw new AssertionError("not proven: " + status);
        }
        var chosen = new boolean[taken.length];
        for (int m = 0; m < chosen.length; m++) {
            chosen[m] = solver.booleanValue(taken[m]);
        }
        return new Best(basket.value(chosen), nanos);
    }

    /// What is gained for one aim: a place in the table of diminishing returns.
    private static IntVar gain(CpModel model, Basket basket, BoolVar[] taken, int aim) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        int most = 0;
        for (int m = 0; m < taken.length; m++) {
            sum.addTerm(taken[m], basket.strength(m, aim));
            most += basket.strength(m, aim);
        }
        var table = new long[most + 1];
        for (int x = 0; x <= most; x++) {
            table[x] = Math.round(MILLION * basket.weight(aim) * (1 - Math.pow(2, -x / 2.0)));
        }
        IntVar reached = model.newIntVar(0, most, "reached " + aim);
        model.addEquality(reached, sum);
        IntVar gain = model.newIntVar(0, table[most], "gain " + aim);
        model.addElement(reached, table, gain);
        return gain;
    }
}
