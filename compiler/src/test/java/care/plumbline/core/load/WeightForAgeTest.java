package care.plumbline.core.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.load.WeightForAge.Children;
import care.plumbline.core.load.WeightForAge.Row;
import care.plumbline.core.load.WeightForAge.Spread;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The weights of children against the percentiles as the World Health Organization prints them (WHO-anthro in
/// the sources of the guide).
class WeightForAgeTest {

    private static final double P97 = 1.880794;
    private static final WeightForAge TABLE = TheGuide.read().caring().weights();

    @ParameterizedTest(name = "day {0}")
    @CsvFileSource(resources = "/child-weights.csv", numLinesToSkip = 1)
    void the_percentiles_of_an_age_come_out(
            int day, double girl3, double girl50, double girl97, double boy3, double boy50, double boy97) {
        assertEquals(girl3, TABLE.at(day, Children.GIRLS, -P97).value(), 0.01);
        assertEquals(girl50, TABLE.median(day, Children.GIRLS).value(), 0.01);
        assertEquals(girl97, TABLE.at(day, Children.GIRLS, P97).value(), 0.01);
        assertEquals(boy3, TABLE.at(day, Children.BOYS, -P97).value(), 0.01);
        assertEquals(boy50, TABLE.median(day, Children.BOYS).value(), 0.01);
        assertEquals(boy97, TABLE.at(day, Children.BOYS, P97).value(), 0.01);
        assertEquals((girl50 + boy50) / 2, TABLE.median(day, Children.ALL).value(), 0.01);
    }

    @Test
    void every_age_of_the_evidence_is_in_the_table() {
        assertEquals(33, TABLE.rows().size());
        assertEquals(730, TABLE.lastDay());
    }

    @Test
    void after_the_last_row_the_last_one_holds() {
        assertEquals(TABLE.median(730, Children.ALL), TABLE.median(2000, Children.ALL));
    }

    @Test
    void without_skew_the_curve_is_the_exponential_one() {
        assertEquals(5 * Math.exp(0.12), new Spread(0, 5, 0.12).at(1).value(), 1e-12);
        assertEquals(
                new Spread(1e-9, 5, 0.12).at(1).value(),
                new Spread(0, 5, 0.12).at(1).value(),
                1e-6);
    }

    @Test
    void a_table_out_of_order_is_refused() {
        var spread = new Spread(0.1, 5, 0.12);
        assertThrows(IllegalArgumentException.class, () -> new WeightForAge(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new WeightForAge(List.of(new Row(3, spread, spread))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new WeightForAge(
                        List.of(new Row(0, spread, spread), new Row(7, spread, spread), new Row(7, spread, spread))));
    }

    @Test
    void a_child_does_not_get_lighter_from_one_day_to_the_next() {
        for (Children whom : Children.values()) {
            for (int day = 0; day <= 800; day++) {
                assertTrue(
                        TABLE.median(day + 1, whom).value()
                                >= TABLE.median(day, whom).value(),
                        whom + " on day " + day);
            }
        }
    }

    @Test
    void without_knowing_whether_girl_or_boy_the_weight_lies_between() {
        for (int day = 0; day <= 800; day++) {
            double girl = TABLE.median(day, Children.GIRLS).value();
            double boy = TABLE.median(day, Children.BOYS).value();
            assertEquals((girl + boy) / 2, TABLE.median(day, Children.ALL).value(), 1e-9);
        }
    }
}
