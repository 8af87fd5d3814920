package care.plumbline.pages.offline;

import care.plumbline.pages.words.OfflineWords;
import java.util.List;

/// A page anybody might have open: how much a cup holds.
public record AwayPage() {

    /// How much of something a cup of 240 ml and a spoon of 15 ml hold.
    public record Row(String of, String aCup, String aSpoon) {}

    public List<Row> rows(OfflineWords say) {
        return List.of(
                new Row(say.waterMilk(), say.millilitres(240), say.millilitres(15)),
                new Row(say.flour(), say.grams(125), say.grams(8)),
                new Row(say.sugar(), say.grams(200), say.grams(12)),
                new Row(say.brownSugar(), say.grams(220), say.grams(14)),
                new Row(say.butter(), say.grams(225), say.grams(14)),
                new Row(say.rice(), say.grams(185), say.grams(12)),
                new Row(say.oats(), say.grams(90), say.grams(6)),
                new Row(say.honey(), say.grams(340), say.grams(21)),
                new Row(say.oil(), say.grams(220), say.grams(14)));
    }

    /// Oven heat in both scales.
    public List<String> ovens(OfflineWords say) {
        return List.of(say.ovenHeat(150, 300), say.ovenHeat(180, 350), say.ovenHeat(200, 400), say.ovenHeat(220, 425));
    }
}
