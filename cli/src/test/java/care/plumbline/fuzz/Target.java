package care.plumbline.fuzz;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Chapter;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.fhir.Responses;
import care.plumbline.journal.text.EntryText;
import care.plumbline.journal.text.NotSaved;
import care.plumbline.journal.text.Saved;
import care.plumbline.pages.asking.Reading;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.server.cookies.Cookies;
import care.plumbline.server.files.FileRefused;
import care.plumbline.server.guides.GuideFolder;
import care.plumbline.server.http.CopyRequest;
import care.plumbline.server.links.Request;
import care.plumbline.server.material.DirectoryFile;
import care.plumbline.server.seal.CopySigned;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What reads something from outside. Whatever comes is read or refused with a word of ours; nothing else is thrown,
/// and
/// nothing takes a second.
public enum Target {
    FHIR(
            "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"authored\":\"2026-11-22\",\"item\":[{\"linkId\":\"birth_date\",\"answer\":[{\"valueDate\":\"2026-10-11\"}]}]}") {
        @Override
        void read(String text) {
            try {
                new Responses(Known.GUIDE).read(text);
            } catch (AnswerRefused said) {
                said(said.expected());
            }
        }
    },
    SAVED(
            "{\"plumbline\":\"journal\",\"format\":1,\"entries\":[{\"id\":\"00000000-0000-4000-8000-000000000000\",\"entry\":{\"kind\":\"answered\",\"on\":\"2026-11-22\",\"question\":\"birth_date\",\"answer\":{\"day\":\"2026-10-11\"}}}]}") {
        @Override
        void read(String text) {
            try {
                Saved.read(text).forEach(EntryText::read);
            } catch (NotSaved said) {
                said(said.toString());
            }
        }
    },
    ANSWERS(
            "shown=birth_date&birth_date.day=11&birth_date.month=10&birth_date.year=2026&shown=pain_now&pain_now=7&shown=weight&weight=9 st 4&own_words=x") {
        @Override
        void read(String text) {
            try {
                Form form = Form.parse(text).clean();
                said(form.says());
                Form all = new Form(shown(form));
                said(new Reading(all, LocalDate.of(2026, 11, 22))
                        .answers(Known.QUESTIONS, false)
                        .toString());
            } catch (Refused said) {
                said(said.field());
            }
        }

        /// Every question counts as shown, or chance would seldom name one.
        private Map<String, List<String>> shown(Form form) {
            var fields = new java.util.LinkedHashMap<>(form.fields());
            fields.put(Reading.SHOWN, Known.QUESTIONS.stream().map(Question::id).toList());
            return fields;
        }
    },
    LINK(
            "{\"recipient\":\"Ama\",\"passcode\":\"314159\",\"embeddedLengthMax\":10,\"answer\":\"e30..AAAAAAAAAAAAAAAA.AA.AAAAAAAAAAAAAAAAAAAAAA\"}") {
        @Override
        void read(String text) {
            Request.read(text).ifPresent(request -> said(request.recipient()));
        }
    },
    COOKIES("theme=NIGHT&country=IE&zone=Europe/Dublin&look=abc") {
        @Override
        void read(String text) {
            var sent = Map.of(
                    "__Host-plumbline", text,
                    "plumbline", text,
                    "__Host-plumbline-earlier", text,
                    "__Host-plumbline-view", text);
            for (boolean secure : new boolean[] {true, false}) {
                said(Cookies.keys(sent, secure, false).toString());
                said(Cookies.view(sent, secure).cookie());
            }
        }
    },
    BUNDLE(
            "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":{\"resourceType\":\"Location\",\"id\":\"a\",\"name\":\"Example\",\"position\":{\"latitude\":53.35,\"longitude\":-6.26},\"address\":{\"city\":\"Dublin\"}}},{\"resource\":{\"resourceType\":\"HealthcareService\",\"name\":\"Pelvic health\",\"location\":[{\"reference\":\"Location/a\"}],\"type\":[{\"text\":\"Physio\"}]}}]}") {
        @Override
        void read(String text) {
            try {
                DirectoryFile.read("care.json", text).nearest("Dublin", 5);
            } catch (FileRefused said) {
                said(String.valueOf(said.getMessage()));
            }
        }
    },
    COPIES(
            "AAAAAAAAAAAAAAAAAAAAAA.11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo.1795860000000.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n"
                    + "{\"do\":\"append\",\"after\":1,\"head\":\"AQ-head_\",\"pages\":[{\"id\":\"00000000-0000-0007-0000-000000000001\",\"sealed\":\"AQ-one_\"},{\"id\":\"00000000-0000-0007-0000-000000000002\",\"sealed\":\"AQ-two_\"}]}") {
        @Override
        void read(String text) {
            int end = Math.max(0, text.indexOf('\n'));
            String asked = text.substring(end).strip();
            byte[] bytes = asked.getBytes(StandardCharsets.UTF_8);
            CopySigned.parse(text.substring(0, end)).ifPresent(signed -> {
                said(signed.copy().text());
                said(signed.isOf(Instant.EPOCH) + " " + signed.over(bytes).isPresent());
            });
            CopyRequest.parse(asked).ifPresent(request -> said(request.toString()));
        }
    },
    CSV(
            "name,profession,place,latitude,longitude,phone,web,note\nAma Example,Physio,Dublin,53.35,-6.26,+353 1 555 0100,https://physio.example/,\"Home, too\"\n") {
        @Override
        void read(String text) {
            try {
                DirectoryFile.read("care.csv", text).nearest("Dublin", 5);
            } catch (FileRefused said) {
                said(String.valueOf(said.getMessage()));
            }
        }
    };

    private static final long A_SECOND = 1_000_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String seed;

    Target(String seed) {
        this.seed = seed;
    }

    /// Something it reads.
    public String seed() {
        return seed;
    }

    abstract void read(String text);

    /// Reads it, and fails when that took a processor a second, however busy the machine is with others. What waits
    /// instead of reading is ended by the fuzzer's own limit.
    public void within(String text) {
        long began = THREADS.getCurrentThreadCpuTime();
        read(text);
        if (THREADS.getCurrentThreadCpuTime() - began > A_SECOND) {
            throw new AssertionError("it took more than a second");
        }
    }

    /// What is said has to be there to be said.
    private static void said(String words) {
        if (words.length() > 1_000_000) {
            throw new AssertionError("it says too much");
        }
    }

    /// Read once for all tries.
    private static final class Known {
        private static final Guide GUIDE = GuideFolder.bundled();
        private static final List<Question> QUESTIONS = questions();

        private static List<Question> questions() {
            List<Question> all = new ArrayList<>();
            GUIDE.chapters().stream().flatMap(Chapter::questions).forEach(all::add);
            return List.copyOf(all);
        }
    }
}
