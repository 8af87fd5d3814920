package care.plumbline.app.cli;

import ca.uhn.fhir.context.FhirContext;
import care.plumbline.app.fhir.Responses;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Journal;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;

/// A file of answers: an HL7 FHIR R4 QuestionnaireResponse (JSON), or our own short YAML.
///
/// @param answered the day she answered
record AnswersFile(Journal journal, LocalDate answered) {

    private static final long LARGEST = 1_000_000;

    /// Reads a file in either form.
    ///
    /// @throws WrongInput naming the item, what was expected and what came
    static AnswersFile read(Path file, Guide guide) throws WrongInput {
        String text = text(file);
        try {
            if (text.stripLeading().startsWith("{")) {
                var response = new Responses(FhirContext.forR4Cached(), guide).read(text);
                return new AnswersFile(response.journal(), response.answered());
            }
            return ShortForm.read(text, guide);
        } catch (AnswerRefused refused) {
            throw new WrongInput(file + ": " + refused.getMessage());
        }
    }

    private static String text(Path file) throws WrongInput {
        try {
            if (Files.isDirectory(file)) {
                throw new WrongInput(file + ": expected a file, found a folder");
            }
            if (Files.size(file) > LARGEST) {
                throw new WrongInput(file + ": expected at most 1 MB, found " + Files.size(file) + " bytes");
            }
            return Files.readString(file);
        } catch (NoSuchFileException none) {
            throw new WrongInput(file + ": expected a file, found nothing");
        } catch (MalformedInputException notText) {
            throw new WrongInput(file + ": expected text in UTF-8, found something else");
        } catch (IOException unreadable) {
            throw new WrongInput(file + ": expected a readable file: " + unreadable.getMessage());
        }
    }
}
