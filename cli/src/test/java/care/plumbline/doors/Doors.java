package care.plumbline.doors;

import care.plumbline.cli.Plumbline;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.QuickCheck;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.journal.seal.Tampered;
import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.seal.DeviceSecret;
import care.plumbline.server.store.Journals;
import care.plumbline.server.store.Sqlite;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Every way a woman's answers come in, each walked as somebody would walk it.
final class Doors {

    private static final int LONGEST = 60;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Guide guide;
    private final Server server;
    private final Path folder;

    Doors(Guide guide, Server server, Path folder) {
        this.guide = guide;
        this.server = server;
        this.folder = folder;
    }

    Findings core(Teller woman) {
        var entries = new ArrayList<Entry>();
        woman.file(guide).forEach((id, text) -> entries.add(entry(woman, id, text)));
        return Findings.of(guide, new Journal(entries), woman.today());
    }

    private Entry entry(Teller woman, String id, String text) {
        try {
            return new Entry.Answered(
                    woman.today(), id, Answers.parse(guide.question(id).orElseThrow(), text, woman.today()));
        } catch (AnswerRefused refused) {
            throw new AssertionError(refused);
        }
    }

    /// The short form, through the command line.
    Findings yaml(Teller woman) {
        String text = "answered: " + woman.today() + "\nanswers:\n"
                + woman.file(guide).entrySet().stream()
                        .map(pair -> "  " + pair.getKey() + ": "
                                + (pair.getValue().startsWith("[") ? pair.getValue() : '"' + pair.getValue() + '"')
                                + "\n")
                        .collect(Collectors.joining());
        return assessed(woman, "woman.yaml", text);
    }

    /// A FHIR response, through the command line. Its items come in the order of the alphabet, not of the guide.
    Findings fhir(Teller woman) {
        ObjectNode response = JSON.createObjectNode()
                .put("resourceType", "QuestionnaireResponse")
                .put("status", "completed")
                .put("authored", woman.today().toString());
        ArrayNode items = response.putArray("item");
        new TreeMap<>(woman.file(guide))
                .forEach((id, text) -> item(items, guide.question(id).orElseThrow(), text));
        return assessed(woman, "woman.json", response.toString());
    }

    private static void item(ArrayNode items, Question question, String text) {
        ObjectNode item = items.addObject().put("linkId", question.id());
        ArrayNode answers = item.putArray("answer");
        switch (question.kind()) {
            case QuestionKind.YesNo _ -> answers.addObject().put("valueBoolean", text.equals("yes"));
            case QuestionKind.OneOf _, QuestionKind.Scored _ -> code(answers, text);
            case QuestionKind.AnyOf _ -> {
                String inner = text.replaceAll("[\\[\\] ]", "");
                for (String code : (inner.isEmpty() ? "none-of-these" : inner).split(",")) {
                    code(answers, code);
                }
            }
            case QuestionKind.Amount _, QuestionKind.Rating _ ->
                answers.addObject().put("valueInteger", Integer.parseInt(text));
            case QuestionKind.Measure _ -> answers.addObject().put("valueDecimal", Double.parseDouble(text));
            case QuestionKind.Day _ -> answers.addObject().put("valueDate", text);
            case QuestionKind.Words _ -> answers.addObject().put("valueString", text);
        }
    }

    private static void code(ArrayNode answers, String code) {
        answers.addObject()
                .putObject("valueCoding")
                .put("system", "https://plumbline.example/fhir/CodeSystem/answers")
                .put("code", code);
    }

    private Findings assessed(Teller woman, String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.writeString(path, text);
            var out = new StringWriter();
            var err = new StringWriter();
            int exit = Plumbline.run(
                    new String[] {"assess", path.toString(), "--json"},
                    woman.today(),
                    new PrintWriter(out, true),
                    new PrintWriter(err, true));
            if (exit != 0) {
                throw new AssertionError(woman + ": " + err);
            }
            return Findings.of(out.toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The safety screen of somebody who keeps nothing.
    Findings stranger(Teller woman) {
        Visitor visitor = new Visitor(server).open("/safety/check");
        walk(visitor, woman);
        var entries = new ArrayList<Entry>();
        for (Element field : visitor.page().select("form input[name^=k.]")) {
            String id = field.attr("name").substring(2);
            if (entries.stream()
                    .noneMatch(one -> ((Entry.Answered) one).question().equals(id))) {
                entries.add(entry(woman, id, field.attr("value")));
            }
        }
        return agreed(woman, visitor, Findings.of(guide, new Journal(entries), woman.today()));
    }

    /// The safety screen of somebody whose journal knows what it knows beforehand.
    Findings kept(Teller woman) {
        Visitor visitor = begun(woman).open("/safety/check");
        walk(visitor, woman);
        later(visitor, woman);
        return agreed(woman, visitor, stored(visitor, woman));
    }

    /// What may wait until the result, a page at a time, as Today asks it.
    private void later(Visitor visitor, Teller woman) {
        if (visitor.page().selectFirst(".result.call-now") != null) {
            return;
        }
        for (int i = 0; i < LONGEST; i++) {
            visitor.open("/safety/check?more=1");
            if (visitor.page().selectFirst("input[name=shown]") == null) {
                break;
            }
            walk(visitor, woman);
        }
        visitor.open("/safety/result");
    }

    /// The check-in of a woman who was well until today, and ticks the line that fits, or *something else*.
    Findings checkIn(Teller woman) {
        var well = new Teller(woman.name(), woman.today(), background(woman));
        Visitor visitor = begun(well).open("/safety/check");
        walk(visitor, well);
        later(visitor, well);
        visitor.open("/check-in").press("form[action=/check-in] .btn.main");
        List<String> lines = lines(woman);
        String[] fields =
                lines.stream().flatMap(line -> Stream.of("ticked", line)).toArray(String[]::new);
        visitor.press("form[action=/check-in] .btn.main", fields);
        walk(visitor, woman);
        return stored(visitor, woman);
    }

    /// All she says but the signs; what is past, such as an illness of years ago, she said long before.
    private Map<String, String> background(Teller woman) {
        return woman.says().entrySet().stream()
                .filter(pair -> !pair.getValue().equals("yes")
                        || guide.question(pair.getKey())
                                .filter(question -> question.freshForDays().isEmpty())
                                .isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<String> lines(Teller woman) {
        List<String> yes = woman.says().entrySet().stream()
                .filter(pair -> pair.getValue().equals("yes"))
                .map(Map.Entry::getKey)
                .toList();
        var lines = new ArrayList<String>();
        boolean else_ = false;
        for (String sign : yes) {
            List<String> fitting = guide.quickChecks().stream()
                    .filter(check -> check.opens().contains(sign))
                    .map(QuickCheck::id)
                    .map(id -> id.value())
                    .toList();
            lines.addAll(fitting);
            else_ |= fitting.isEmpty();
        }
        if (else_) {
            lines.add("something-else");
        }
        return lines.stream().distinct().toList();
    }

    private Visitor begun(Teller woman) {
        var fields = new ArrayList<String>(List.of("once", UUID.randomUUID().toString()));
        woman.says().forEach((id, text) -> {
            boolean sign = guide.chapters()
                    .getFirst()
                    .questions()
                    .anyMatch(question -> question.id().equals(id));
            if (!sign || id.equals("birth_date") || id.equals("neuraxial")) {
                fields.add("k." + id);
                fields.add(text);
            }
        });
        return new Visitor(server).post("/begin", fields.toArray(String[]::new));
    }

    /// Answers page after page, until one says what was found.
    private void walk(Visitor visitor, Teller woman) {
        for (int i = 0; i < LONGEST && visitor.page().selectFirst(".result") == null; i++) {
            if (visitor.page().selectFirst("button[name=right]") != null) {
                // A line that fits, and nothing behind it does: what she tells of has passed.
                visitor.press("button[value=mistake]");
                continue;
            }
            if (visitor.page().selectFirst("input[name=shown]") == null) {
                return;
            }
            answer(visitor, woman);
        }
        if (visitor.page().selectFirst(".result") == null) {
            throw new AssertionError(woman + " never came to an end: " + visitor.says());
        }
    }

    private void answer(Visitor visitor, Teller woman) {
        Element form = visitor.find("input[name=shown]").closest("form");
        if (form == null) {
            throw new AssertionError("a question outside a form");
        }
        var pairs = new ArrayList<String>();
        for (Element hidden : form.select("input[type=hidden]")) {
            pairs.add(hidden.attr("name"));
            pairs.add(hidden.attr("value"));
        }
        boolean any = false;
        boolean boxes = !form.select("[name=none]").isEmpty();
        for (Element shown : form.select("input[name=shown]")) {
            Question question = guide.question(shown.attr("value")).orElseThrow();
            for (String[] pair : woman.fields(question, boxes)) {
                pairs.add(pair[0]);
                pairs.add(pair[1]);
                any |= question.kind() instanceof QuestionKind.YesNo;
            }
        }
        if (boxes && !any) {
            pairs.add("none");
            pairs.add("1");
        }
        visitor.post(form.attr("action"), pairs.toArray(String[]::new));
    }

    private Findings stored(Visitor visitor, Teller woman) {
        String cookie = Objects.requireNonNull(visitor.cookies().get("__Host-plumbline"), visitor::says);
        try (var journals = new Journals(Sqlite.open(server.folder()), new SecureRandom())) {
            var unlocked = journals.unlock(DeviceSecret.parse(cookie)).orElseThrow();
            return Findings.of(guide, journals.read(unlocked).orElseThrow().journal(), woman.today());
        } catch (Tampered changed) {
            throw new AssertionError(changed);
        }
    }

    /// The page says as urgent as what she told.
    private static Findings agreed(Teller woman, Visitor visitor, Findings found) {
        String look = visitor.find(".result").classNames().toString();
        String expected = switch (found.tier()) {
            case "call-now" -> "call-now";
            case "same-day" -> "same-day";
            case "within-days" -> "soon";
            default -> "";
        };
        if (!expected.isEmpty() && !look.contains(expected)) {
            throw new AssertionError(woman + ": the page looks " + look + ", her answers say " + found);
        }
        return found;
    }
}
