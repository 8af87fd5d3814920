package care.plumbline.pages.offline;

import java.util.List;

/// A page anybody might have open: how much a cup holds.
public record AwayPage() {

    /// How much of something a cup of 240 ml and a spoon of 15 ml hold.
    public record Row(String of, String aCup, String aSpoon) {}

    public List<Row> rows() {
        return List.of(
                new Row("Water, milk", "240 ml", "15 ml"),
                new Row("Flour", "125 g", "8 g"),
                new Row("Sugar", "200 g", "12 g"),
                new Row("Brown sugar", "220 g", "14 g"),
                new Row("Butter", "225 g", "14 g"),
                new Row("Rice", "185 g", "12 g"),
                new Row("Oats", "90 g", "6 g"),
                new Row("Honey", "340 g", "21 g"),
                new Row("Oil", "220 g", "14 g"));
    }

    /// Oven heat in both scales.
    public List<String> ovens() {
        return List.of("150 °C is 300 °F", "180 °C is 350 °F", "200 °C is 400 °F", "220 °C is 425 °F");
    }
}
