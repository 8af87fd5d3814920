package care.plumbline.server.material;

import care.plumbline.core.json.Json;
import care.plumbline.core.json.NotJson;
import care.plumbline.pages.visit.Directory;
import care.plumbline.pages.visit.Directory.Practice;
import care.plumbline.server.files.FileRefused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads who gives care from a Bundle of FHIR R4, as a directory of care services hands it out (IHE mCSD): each
/// `PractitionerRole` and each `HealthcareService` at each `Location` of its own.
///
/// Of a role the name is the practitioner's, of a service its own; what it does is its `specialty`, else its `type` or
/// `code`. A number or an address it does not have is its location's, else its organization's. What is not `active` is
/// left out; what lacks a name, a profession, a town or a position is refused, and nothing of the file is taken.
final class DirectoryBundle {

    private static final String TYPE = "resourceType";

    private final String file;
    private final Map<String, Json.Keys> byReference = new HashMap<>();
    private final Map<String, Json.Keys> inOrder = new LinkedHashMap<>();

    private DirectoryBundle(String file) {
        this.file = file;
    }

    static Directory read(String file, String text) throws FileRefused {
        try {
            return new DirectoryBundle(file).directory(keys(Json.read(text)));
        } catch (NotJson broken) {
            throw new FileRefused(file, "", "a Bundle of FHIR as JSON", String.valueOf(broken.getMessage()));
        }
    }

    private Directory directory(Json.Keys bundle) throws FileRefused {
        if (!word(bundle, TYPE).equals("Bundle")) {
            throw new FileRefused(file, TYPE, "Bundle", nothingOr(word(bundle, TYPE)));
        }
        int number = 0;
        for (Json.Keys entry : objects(bundle.at("entry"))) {
            number++;
            if (entry.at("resource") instanceof Json.Keys resource) {
                String reference = word(resource, TYPE) + "/" + word(resource, "id");
                inOrder.put("entry " + number + ", " + reference, resource);
                byReference.put(reference, resource);
                byReference.put(word(entry, "fullUrl"), resource);
            }
        }
        List<Practice> practices = new ArrayList<>();
        for (Map.Entry<String, Json.Keys> one : inOrder.entrySet()) {
            practices.addAll(practices(one.getKey(), one.getValue()));
        }
        if (practices.isEmpty()) {
            throw new FileRefused(file, "entry", "a PractitionerRole or a HealthcareService with a Location", "none");
        }
        if (practices.size() > PracticeFields.MOST) {
            throw new FileRefused(file, "entry", "at most " + PracticeFields.MOST + " practices", "more");
        }
        return new Directory(practices);
    }

    private List<Practice> practices(String where, Json.Keys resource) throws FileRefused {
        boolean role = word(resource, TYPE).equals("PractitionerRole");
        if ((!role && !word(resource, TYPE).equals("HealthcareService"))
                || resource.at("active").equals(new Json.Flag(false))) {
            return List.of();
        }
        Json.Keys organization = resolved(where, resource.at(role ? "organization" : "providedBy"));
        String name = role ? nameOf(resolved(where, resource.at("practitioner"))) : word(resource, "name");
        List<Practice> practices = new ArrayList<>();
        for (Json.Keys reference : objects(resource.at("location"))) {
            Json.Keys location = resolved(where, reference);
            Json.Keys position = keys(location.at("position"));
            List<Json.Keys> reachedBy = List.of(resource, location, organization);
            var fields = new PracticeFields(file, field -> where + ", " + field);
            practices.add(new Practice(
                    fields.needed("name", name.isEmpty() ? word(organization, "name") : name),
                    fields.needed("profession", profession(resource)),
                    fields.needed("place", word(keys(location.at("address")), "city")),
                    fields.point(number(position, "latitude"), number(position, "longitude")),
                    fields.phone(telecom(reachedBy, "phone")),
                    fields.web(telecom(reachedBy, "url")),
                    fields.words("note", note(resource, organization, name))));
        }
        return practices;
    }

    /// What it says of itself, else where it belongs.
    private static String note(Json.Keys resource, Json.Keys organization, String name) {
        String comment = word(resource, "comment");
        String house = word(organization, "name");
        return !comment.isEmpty() ? comment : house.equals(name) || name.isEmpty() ? "" : house;
    }

    private static String profession(Json.Keys resource) {
        return Stream.of("specialty", "type", "code")
                .flatMap(kind -> objects(resource.at(kind)).stream())
                .map(DirectoryBundle::inWords)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String inWords(Json.Keys concept) {
        return Stream.concat(
                        Stream.of(word(concept, "text")),
                        objects(concept.at("coding")).stream().map(coding -> word(coding, "display")))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String nameOf(Json.Keys practitioner) {
        return objects(practitioner.at("name")).stream()
                .findFirst()
                .map(name -> word(name, "text").isEmpty()
                        ? Stream.concat(
                                        Stream.of("prefix", "given").flatMap(part -> texts(name.at(part))),
                                        Stream.of(word(name, "family")))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" "))
                        : word(name, "text"))
                .orElse("");
    }

    /// The first number or address of a kind, of the first that has one.
    private static String telecom(List<Json.Keys> resources, String system) {
        return resources.stream()
                .flatMap(resource -> objects(resource.at("telecom")).stream())
                .filter(contact -> word(contact, "system").equals(system))
                .map(contact -> word(contact, "value"))
                .findFirst()
                .orElse("");
    }

    private Json.Keys resolved(String where, Json reference) throws FileRefused {
        String to = word(keys(reference), "reference");
        if (to.isEmpty()) {
            return Json.Keys.NONE;
        }
        return Optional.ofNullable(byReference.get(to))
                .orElseThrow(() ->
                        new FileRefused(file, where + ", reference", "a resource that stands in this Bundle", to));
    }

    private static Json.Keys keys(Json json) {
        return json instanceof Json.Keys keys ? keys : Json.Keys.NONE;
    }

    private static List<Json.Keys> objects(Json json) {
        return json instanceof Json.Items(var values)
                ? values.stream().map(DirectoryBundle::keys).toList()
                : List.of();
    }

    private static Stream<String> texts(Json json) {
        return json instanceof Json.Items(var values)
                ? values.stream()
                        .flatMap(value -> value instanceof Json.Text(String text) ? Stream.of(text) : Stream.of())
                : Stream.of();
    }

    private static String word(Json.Keys keys, String key) {
        return keys.at(key) instanceof Json.Text(String text) ? text.strip() : "";
    }

    private static String number(Json.Keys keys, String key) {
        return keys.at(key) instanceof Json.Number(String written) ? written : "";
    }

    private static String nothingOr(String found) {
        return found.isEmpty() ? "nothing" : found;
    }
}
