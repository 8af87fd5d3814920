package care.plumbline.journal.fhir;

import care.plumbline.core.json.Json;
import care.plumbline.core.json.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// The resources of one document, in the order in which they were made, each with an address of its own.
final class Resources {

    static final String BASE = "https://plumbline.example/fhir";
    static final String ANSWERS = BASE + "/CodeSystem/answers";
    static final String THINGS = BASE + "/CodeSystem/things";
    static final String LOINC = "http://loinc.org";
    static final String UCUM = "http://unitsofmeasure.org";

    private static final String URN = "urn:uuid:";
    /// Letters of a UUID before its last group, which counts the resources.
    private static final int PREFIX = 24;

    private final String name;
    private final List<Json> entries = new ArrayList<>();

    /// @param name under which the document goes; the addresses of its resources follow from it
    Resources(UUID name) {
        this.name = name.toString();
    }

    /// Puts a resource down.
    ///
    /// @return its address
    String add(String type, Consumer<Members> fill) {
        String address = address(entries.size() + 1);
        entries.add(entry(address, type, fill));
        return address;
    }

    /// The address of the resource that stands before all others.
    String first() {
        return address(0);
    }

    /// All of them, this one before the others.
    List<Json> with(String type, Consumer<Members> first) {
        var all = new ArrayList<Json>();
        all.add(entry(first(), type, first));
        all.addAll(entries);
        return all;
    }

    private static Json entry(String address, String type, Consumer<Members> fill) {
        var resource = new Members().put("resourceType", type);
        fill.accept(resource);
        return new Members()
                .put("fullUrl", address)
                .put("resource", resource.done())
                .done();
    }

    private String address(int at) {
        String number = Integer.toHexString(at);
        return URN + name.substring(0, PREFIX) + "0".repeat(name.length() - PREFIX - number.length()) + number;
    }

    String identifier() {
        return URN + name;
    }

    static void refer(Members node, String key, String address) {
        node.keys(key, it -> it.put("reference", address));
    }

    static void refer(Members node, String key, List<String> addresses) {
        if (!addresses.isEmpty()) {
            node.each(key, addresses, (it, address) -> it.put("reference", address));
        }
    }

    /// A code of a system, with its words.
    static void code(Members node, String key, String system, String code, String says) {
        node.keys(key, it -> {
            it.each(
                    "coding",
                    List.of(code),
                    (one, letters) -> one.put("system", system).put("code", letters));
            // What speaks of a baby has no words for her who is to hear of none.
            if (!says.isEmpty()) {
                it.put("text", says);
            }
        });
    }

    static void text(Members node, String key, String says) {
        node.keys(key, it -> it.put("text", says));
    }

    /// The words of a part, for whoever reads without a program.
    static void narrative(Members node, List<String> lines) {
        var div = new StringBuilder("<div xmlns=\"http://www.w3.org/1999/xhtml\">");
        lines.forEach(line -> div.append("<p>").append(escaped(line)).append("</p>"));
        node.keys(
                "text",
                it -> it.put("status", "generated")
                        .put("div", div.append("</div>").toString()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
