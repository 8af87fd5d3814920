package care.plumbline.core.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.insight.Regression.Slope;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Our least squares beside those of Hipparchus.
class RegressionTest {

    private static final int ROWS = 40;

    private final Random random = new Random(7);

    private double[] column(double spread) {
        return random.doubles(ROWS).map(one -> spread * one).toArray();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 3, 50})
    void the_slope_is_that_of_another_library_and_the_error_no_smaller(double spread) {
        for (int round = 0; round < 25; round++) {
            double[] factor = random.doubles(ROWS).map(Math::round).toArray();
            double[] before = column(10);
            double[] usual = column(3);
            double[] pain = column(spread);
            var peer = new OLSMultipleLinearRegression();
            double[][] columns = new double[ROWS][];
            for (int row = 0; row < ROWS; row++) {
                columns[row] = new double[] {factor[row], before[row], usual[row]};
            }
            peer.newSampleData(pain, columns);
            Slope ours = Regression.of(pain, factor, List.of(before, usual), 6).orElseThrow();

            assertEquals(peer.estimateRegressionParameters()[1], ours.by(), 1e-9 * spread);
            assertTrue(ours.error() >= peer.estimateRegressionParametersStandardErrors()[1] * (1 - 1e-9));
            assertEquals(ROWS - 4, ours.free());
        }
    }

    @Test
    void where_days_scatter_the_more_the_rarer_they_are_the_error_is_larger() {
        double[] factor = new double[ROWS];
        double[] pain = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            factor[row] = row % 8 == 0 ? 1 : 0;
            pain[row] = (factor[row] == 1 ? 4 : 0.3) * random.nextGaussian();
        }
        var peer = new OLSMultipleLinearRegression();
        double[][] columns = new double[ROWS][];
        for (int row = 0; row < ROWS; row++) {
            columns[row] = new double[] {factor[row]};
        }
        peer.newSampleData(pain, columns);
        double usual = peer.estimateRegressionParametersStandardErrors()[1];
        assertTrue(Regression.of(pain, factor, List.of(), 6).orElseThrow().error() > 1.4 * usual);
    }

    @Test
    void pain_that_fits_without_a_rest_is_no_surer_than_its_rounding() {
        double[] factor = new double[ROWS];
        double[] pain = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            factor[row] = row % 2;
            pain[row] = 3 + row % 2;
        }
        Slope slope = Regression.of(pain, factor, List.of(), 6).orElseThrow();
        assertEquals(1, slope.by(), 1e-12);
        assertEquals(Math.sqrt(1 / 12.0 / slope.contrast()), slope.error(), 1e-12);
    }

    @Test
    void a_column_that_says_the_same_as_another_is_left_out() {
        double[] factor = random.doubles(ROWS).map(Math::round).toArray();
        double[] pain = column(5);
        double[] other = column(2);
        double[] twice = Arrays.stream(other).map(one -> 3 * one + 1).toArray();
        assertEquals(
                Regression.of(pain, factor, List.of(other), 6), Regression.of(pain, factor, List.of(other, twice), 6));
    }

    @Test
    void a_factor_that_the_others_explain_has_no_slope() {
        double[] factor = column(1);
        double[] other = Arrays.stream(factor).map(one -> 2 - one).toArray();
        assertEquals(Optional.empty(), Regression.of(column(1), factor, List.of(other), 6));
        assertEquals(Optional.empty(), Regression.of(column(1), new double[ROWS], List.of(), 6));
    }

    @Test
    void too_few_rows_have_no_slope() {
        double[] rows = {1, 0, 1, 0, 1, 0, 1};
        assertEquals(Optional.empty(), Regression.of(rows, rows, List.of(), 6));
        assertTrue(Regression.of(rows, rows, List.of(), 5).isPresent());
    }
}
