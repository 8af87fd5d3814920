package care.plumbline.compiler.guide;

import care.plumbline.core.guide.movement.DailyTraining;
import java.util.List;

/// Reads the training of her days.
final class TrainingReader {

    private TrainingReader() {}

    static List<DailyTraining> read(Section file) {
        List<DailyTraining> trainings = file.sections("trainings").stream()
                .filter(TrainingReader::stands)
                .map(TrainingReader::training)
                .toList();
        file.close();
        return trainings;
    }

    private static boolean stands(Section section) {
        if (section.ids("movements").isEmpty() || section.whole("times_a_day") < 1) {
            section.draft().problem(section.place(), "a training needs movements and is done once a day or more often");
            return false;
        }
        return true;
    }

    private static DailyTraining training(Section section) {
        var training = new DailyTraining(
                section.id("id"),
                section.text("name"),
                section.condition("when"),
                section.has("causes") ? section.ids("causes") : List.of(),
                section.ids("movements"),
                section.whole("times_a_day"),
                section.text("moment"),
                section.text("because"),
                ProvenanceReader.of(section));
        section.close();
        return training;
    }
}
