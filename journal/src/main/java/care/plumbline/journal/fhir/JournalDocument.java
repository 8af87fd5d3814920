package care.plumbline.journal.fhir;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.json.Json;
import care.plumbline.core.json.Members;
import care.plumbline.core.plan.PatternFit;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.ForOthers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Her journal since the latest birth, and what follows from it today, as a document Bundle of FHIR R4.
///
/// @param titles in the same language
/// @param name of the document, a new one each time it is made
/// @param made when it was made
/// @param program the version of the program
public record JournalDocument(
        Recovery recovery, Language language, Titles titles, UUID name, Instant made, String program) {

    /// What the document is called, and what stands above each of its sections.
    public record Titles(
            String journal,
            String whySheComes,
            String toBeLookedAtFirst,
            String threeActivities,
            String painAndDays,
            String whatSheHasDone,
            String stage,
            String howThisWasMade) {}

    /// As JSON.
    public String text() {
        return new Draft(this, new Resources(name)).whole().lines();
    }

    /// The document while it is made.
    private static final class Draft {

        private final JournalDocument of;
        private final Recovery recovery;
        private final Resources into;
        private final Wording wording;
        private final boolean mood;
        private final List<Section> sections = new ArrayList<>();

        private record Section(String title, List<String> lines, List<String> entries) {}

        Draft(JournalDocument of, Resources into) {
            this.of = of;
            this.into = into;
            this.recovery = of.recovery();
            this.wording = new Wording(recovery.facts(), of.language());
            this.mood = recovery.facts()
                    .latest(Handle.SUMMARY_MOOD)
                    .filter(said -> said.answer().equals(new Answer.YesNo(true)))
                    .isPresent();
        }

        Json whole() {
            LocalDate today = recovery.facts().today();
            String patient = into.add("Patient", this::patient);
            String device = into.add("Device", this::device);
            var said = new Said(recovery.facts().guide(), recovery.journal(), today, mood);
            Map<LocalDate, String> responses = said.responses(into, patient);
            var measured = new Measured(recovery, wording, into, patient, responses);
            var found = new Found(
                    recovery, wording, into, ForOthers.of(recovery.facts().guide(), mood));
            var planned = new Planned(recovery, wording, into);
            section(of.titles().whySheComes(), why(), List.copyOf(responses.values()));
            section(of.titles().toBeLookedAtFirst(), found.signs(), found.issues(patient, device));
            List<String> goals = measured.goals();
            section(of.titles().threeActivities(), List.of(), goals);
            section(of.titles().painAndDays(), List.of(), measured.measures(said));
            section(of.titles().whatSheHasDone(), List.of(), measured.sessions());
            String plan = planned.plan(patient, device, goals);
            section(of.titles().stage(), List.of(planned.stage()), List.of(plan));
            String provenance = provenance(patient, device, plan);
            section(of.titles().howThisWasMade(), List.of(method()), List.of(provenance));
            return bundle(patient, device);
        }

        private void section(String title, List<String> lines, List<String> entries) {
            if (!lines.isEmpty() || !entries.isEmpty()) {
                sections.add(new Section(title, lines, entries));
            }
        }

        private void patient(Members it) {
            words(Handle.SUMMARY_NAME)
                    .ifPresent(name -> it.each("name", List.of(name), (one, text) -> one.put("text", text)));
            it.put("active", true);
        }

        private void device(Members it) {
            it.put("status", "active")
                    .each(
                            "deviceName",
                            List.of("Plumbline"),
                            (one, text) -> one.put("name", text).put("type", "user-friendly-name"))
                    .each("version", List.of(of.program()), (one, text) -> one.put("value", text));
        }

        private Optional<String> words(Handle question) {
            return recovery.facts()
                    .latest(question)
                    .map(said -> said.answer() instanceof Answer.Words(String text) ? text.strip() : "")
                    .filter(text -> !text.isEmpty());
        }

        private List<String> why() {
            var lines = new ArrayList<String>();
            words(Handle.OWN_WORDS).ifPresent(lines::add);
            recovery.plan().patterns().stream()
                    .filter(PatternFit::isHers)
                    .map(fit -> wording.of(fit.pattern().name()))
                    .forEach(lines::add);
            words(Handle.SUMMARY_QUESTIONS).ifPresent(lines::add);
            return lines;
        }

        private String method() {
            return "Plumbline " + of.program() + ", " + recovery.facts().guide().version();
        }

        private String provenance(String patient, String device, String plan) {
            return into.add("Provenance", it -> {
                Resources.refer(it, "target", List.of(into.first(), plan));
                it.put("recorded", of.made().toString());
                it.put("agent", new Json.Items(List.of(agent("author", patient), agent("assembler", device))));
            });
        }

        private static Json agent(String role, String who) {
            var agent = new Members();
            agent.keys(
                    "type",
                    it -> it.each(
                            "coding",
                            List.of(role),
                            (one, code) -> one.put(
                                            "system",
                                            "http://terminology.hl7.org/CodeSystem/provenance-participant-type")
                                    .put("code", code)));
            Resources.refer(agent, "who", who);
            return agent.done();
        }

        private Json bundle(String patient, String device) {
            var bundle = new Members().put("resourceType", "Bundle");
            bundle.keys(
                    "identifier", it -> it.put("system", "urn:ietf:rfc:3986").put("value", into.identifier()));
            bundle.put("type", "document").put("timestamp", of.made().toString());
            return bundle.put("entry", new Json.Items(into.with("Composition", it -> {
                        it.put("language", of.language().tag()).put("status", "final");
                        Resources.code(
                                it,
                                "type",
                                Resources.THINGS,
                                "journal",
                                of.titles().journal());
                        Resources.refer(it, "subject", patient);
                        it.put("date", of.made().toString());
                        it.put(
                                "author",
                                new Json.Items(List.of(
                                        new Members().put("reference", patient).done(),
                                        new Members().put("reference", device).done())));
                        it.put("title", of.titles().journal()).put("confidentiality", "R");
                        it.each("section", sections, (one, section) -> {
                            one.put("title", section.title());
                            if (!section.lines().isEmpty()) {
                                Resources.narrative(one, section.lines());
                            }
                            Resources.refer(one, "entry", section.entries());
                        });
                    })))
                    .done();
        }
    }
}
