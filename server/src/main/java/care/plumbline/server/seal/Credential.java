package care.plumbline.server.seal;

import care.plumbline.core.json.Json;
import care.plumbline.core.json.Members;
import java.util.Optional;

/// What is known of a passkey beside its secret, kept in its sealed note: from outside nothing tells one from another.
///
/// @param host the name of the server it was made for, and answers to
/// @param id what its authenticator calls it, as base64url
/// @param key its public key (COSE), as base64url: what it signs is checked with it
/// @param answered when the challenge was made that it answered last, in milliseconds; 0: none yet. It answers none
///     twice
public record Credential(String host, String id, String key, long answered) {

    public Credential answering(long moment) {
        return new Credential(host, id, key, moment);
    }

    Json json() {
        return new Members()
                .put("host", host)
                .put("id", id)
                .put("key", key)
                .put("answered", Long.toString(answered))
                .done();
    }

    /// @throws IllegalArgumentException when it is none
    static Credential of(Json.Keys keys) {
        return new Credential(
                text(keys, "host"), text(keys, "id"), text(keys, "key"), Long.parseLong(text(keys, "answered")));
    }

    private static String text(Json.Keys keys, String name) {
        return Optional.of(keys.at(name))
                .filter(Json.Text.class::isInstance)
                .map(found -> ((Json.Text) found).text())
                .orElseThrow(() -> new IllegalArgumentException("expected " + name));
    }
}
