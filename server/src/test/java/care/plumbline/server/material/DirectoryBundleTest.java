package care.plumbline.server.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.pages.visit.Directory;
import care.plumbline.pages.visit.Directory.Point;
import care.plumbline.pages.visit.Directory.Practice;
import care.plumbline.server.files.FileRefused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Promise: a Bundle of FHIR lists the same practices as a file of CSV, whole or not at all, and a refusal names the
/// entry and the field.
class DirectoryBundleTest {

    private static final String WHOLE = """
            {"resourceType": "Bundle", "type": "collection", "entry": [
              {"fullUrl": "urn:uuid:0001", "resource": {"resourceType": "Organization", "id": "o", "name": "Harbour Practice",
                "telecom": [{"system": "phone", "value": "+353 21 555 0100"}, {"system": "url", "value": "https://harbour.example/"}]}},
              {"resource": {"resourceType": "Location", "id": "cork", "address": {"city": "Cork"},
                "position": {"latitude": 51.8985, "longitude": -8.4756}}},
              {"resource": {"resourceType": "Location", "id": "cobh", "address": {"city": "Cobh"},
                "position": {"latitude": 51.85, "longitude": -8.2967}, "telecom": [{"system": "phone", "value": "+353 21 555 0200"}]}},
              {"resource": {"resourceType": "Practitioner", "id": "p", "name": [{"prefix": ["Ms"], "given": ["Ama"], "family": "Example"}]}},
              {"resource": {"resourceType": "PractitionerRole", "id": "r", "active": true,
                "practitioner": {"reference": "Practitioner/p"}, "organization": {"reference": "urn:uuid:0001"},
                "location": [{"reference": "Location/cork"}, {"reference": "Location/cobh"}],
                "code": [{"text": "Physiotherapist"}], "specialty": [{"coding": [{"display": "Pelvic health physio"}]}]}},
              {"resource": {"resourceType": "HealthcareService", "id": "s", "name": "Pelvic floor group", "comment": "On Mondays",
                "providedBy": {"reference": "Organization/o"}, "location": [{"reference": "Location/cork"}],
                "type": [{"text": "Group class"}]}},
              {"resource": {"resourceType": "HealthcareService", "id": "gone", "active": false, "name": "Closed",
                "location": [{"reference": "Location/cork"}]}}
            ]}""";

    @Test
    void each_role_and_each_service_stands_at_each_place_of_its_own() throws FileRefused {
        Directory directory = DirectoryFile.read("care.json", WHOLE);
        var cork = new Point(51.8985, -8.4756);
        assertEquals(
                List.of(
                        new Practice(
                                "Ms Ama Example",
                                "Pelvic health physio",
                                "Cork",
                                cork,
                                "+353 21 555 0100",
                                "https://harbour.example/",
                                "Harbour Practice"),
                        new Practice(
                                "Ms Ama Example",
                                "Pelvic health physio",
                                "Cobh",
                                new Point(51.85, -8.2967),
                                "+353 21 555 0200",
                                "https://harbour.example/",
                                "Harbour Practice"),
                        new Practice(
                                "Pelvic floor group",
                                "Group class",
                                "Cork",
                                cork,
                                "+353 21 555 0100",
                                "https://harbour.example/",
                                "On Mondays")),
                directory.practices());
        assertEquals("Cobh", directory.nearest("cobh", 1).getFirst().practice().place());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"city\": \"Cork\"           | \"x\": \"y\"        | entry 5, PractitionerRole/r, place: expected 1 to 60 letters",
                "\"latitude\": 51.8985        | \"latitude\": 151.9 | entry 5, PractitionerRole/r, latitude: expected degrees",
                "\"latitude\": 51.8985,       | ``                  | entry 5, PractitionerRole/r, latitude: expected degrees from -90 to 90, such as 53.35, found nothing",
                "Pelvic health physio         | ``                  | ``",
                "\"text\": \"Group class\"    | \"x\": 1            | entry 6, HealthcareService/s, profession",
                "Practitioner/p               | Practitioner/other  | entry 5, PractitionerRole/r, reference: expected a resource that stands in this Bundle, found Practitioner/other",
                "+353 21 555 0100             | call me             | entry 5, PractitionerRole/r, phone: expected a telephone number",
                "https://harbour.example/     | javascript:x        | entry 5, PractitionerRole/r, web: expected an address that begins with https://",
                "Pelvic floor group           | Pelvic\\u202egroup  | entry 6, HealthcareService/s, name",
                "\"Bundle\"                   | \"Patient\"         | resourceType: expected Bundle, found Patient",
                "\"entry\"                    | \"entries\"         | entry: expected a PractitionerRole or a HealthcareService with a Location, found none",
                "\"collection\",              | \"collection\"      | expected a Bundle of FHIR as JSON",
            })
    void what_does_not_fit_is_refused_with_its_entry_and_field(String what, String instead, String says)
            throws FileRefused {
        String changed = WHOLE.replace(what, instead);
        if (says.isEmpty()) {
            assertEquals(
                    "Physiotherapist",
                    DirectoryFile.read("care.json", changed)
                            .practices()
                            .getFirst()
                            .profession(),
                    "a concept without words is none");
            return;
        }
        String refused = String.valueOf(assertThrows(FileRefused.class, () -> DirectoryFile.read("care.json", changed))
                .getMessage());
        assertTrue(refused.contains(says), refused);
    }
}
