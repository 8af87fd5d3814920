package care.plumbline.cli;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Journal;
import care.plumbline.fhir.Responses;
import care.plumbline.server.files.OneLine;
import care.plumbline.server.files.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// A file of answers: an HL7 FHIR R4 QuestionnaireResponse (JSON), or our own short YAML.
///
/// @param answered the day she answered
/// @param remarks what whoever sent the file should know, though it was read
record AnswersFile(Journal journal, LocalDate answered, List<String> remarks) {

    AnswersFile {
        remarks = List.copyOf(remarks);
    }

    /// Reads a file in either form.
    ///
    /// @throws WrongInput naming the item, what was expected and what came
    static AnswersFile read(Path file, Guide guide) throws WrongInput {
        try {
            String text = TextFile.read(file);
            if (text.stripLeading().startsWith("{")) {
                Responses.Response response = new Responses(guide).read(text);
                return new AnswersFile(response.journal(), response.answered(), response.remarks());
            }
            return ShortForm.read(text, guide);
        } catch (AnswerRefused refused) {
            throw new WrongInput(OneLine.refusal(file.toString(), refused.item(), refused.expected(), refused.found()));
        } catch (IOException unreadable) {
            throw new WrongInput(String.valueOf(unreadable.getMessage()));
        }
    }
}
