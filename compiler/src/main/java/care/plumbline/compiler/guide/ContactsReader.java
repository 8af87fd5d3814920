package care.plumbline.compiler.guide;

import care.plumbline.core.guide.contact.Contacts;
import care.plumbline.core.guide.words.Text;
import java.util.List;

/// Reads the calls that are suggested, and how to find care.
final class ContactsReader {

    private ContactsReader() {}

    static Contacts read(Section file) {
        var contacts = new Contacts(
                file.text("why"),
                file.text("anyone"),
                file.text("private"),
                file.whole("wait_days"),
                file.sections("contacts").stream().map(ContactsReader::call).toList(),
                physio(file.section("physio")),
                care(file.section("care")),
                ProvenanceReader.of(file));
        file.close();
        int before = -1;
        for (Contacts.Call call : contacts.calls()) {
            if (call.fromDay() <= before || call.toDay() < call.fromDay()) {
                file.draft()
                        .problem(call.provenance().place(), "the days of " + call.id() + " overlap or run backwards");
            }
            before = call.toDay();
        }
        return contacts;
    }

    private static Contacts.Call call(Section section) {
        var call = new Contacts.Call(
                section.id("id"),
                section.whole("week"),
                section.word("question"),
                section.whole("from_day"),
                section.whole("to_day"),
                section.text("title"),
                lines(section, "say"),
                lines(section, "ask"),
                ProvenanceReader.of(section));
        section.close();
        return call;
    }

    private static Contacts.Physio physio(Section section) {
        var physio = new Contacts.Physio(
                lines(section, "find"), lines(section, "ask"), lines(section, "exam"), ProvenanceReader.of(section));
        section.close();
        return physio;
    }

    private static Contacts.Care care(Section section) {
        var care = new Contacts.Care(
                section.text("title"),
                section.text("lead"),
                section.sections("who").stream().map(ContactsReader::profession).toList(),
                lines(section, "check"),
                lines(section, "plan"),
                lines(section, "baby"),
                ProvenanceReader.of(section));
        section.close();
        return care;
    }

    private static Contacts.Profession profession(Section section) {
        var profession = new Contacts.Profession(
                section.text("name"),
                section.text("does"),
                section.text("choose"),
                section.text("proof"),
                ProvenanceReader.of(section));
        section.close();
        return profession;
    }

    private static List<Text> lines(Section section, String key) {
        List<Text> lines = section.texts(key);
        if (lines.isEmpty()) {
            section.draft().problem(section.place(), key + " says nothing");
        }
        return lines;
    }
}
