package care.plumbline.server.links;

import care.plumbline.core.json.Json;
import care.plumbline.core.json.NotJson;
import java.util.Optional;
import java.util.regex.Pattern;

/// What whoever holds a link sends: a request for a manifest, perhaps with an answer to her.
///
/// @param recipient as he calls himself
/// @param most how many letters of a file may stand within the manifest
/// @param answer sealed in his browser; empty: none
public record Request(String recipient, Optional<String> code, int most, String answer) {

    private static final Pattern JWE =
            Pattern.compile("[A-Za-z0-9_-]{1,400}\\.\\.[A-Za-z0-9_-]{16}\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]{22}");

    private static final int LONGEST_CODE = 64;

    /// Whether this is a text sealed as we seal: without a wrapped key, with the nonce and the mark of AES-GCM.
    public static boolean isSealed(String jwe) {
        return JWE.matcher(jwe).matches();
    }

    /// Empty: it is no such request.
    public static Optional<Request> read(String text) {
        try {
            return Json.read(text) instanceof Json.Keys keys ? of(keys) : Optional.empty();
        } catch (NotJson none) {
            return Optional.empty();
        }
    }

    private static Optional<Request> of(Json.Keys keys) {
        String who = keys.at("recipient") instanceof Json.Text(String said) ? said : "";
        String answer = keys.at("answer") instanceof Json.Text(String said) ? said : "";
        Optional<String> code = keys.at("passcode") instanceof Json.Text(String said) && said.length() <= LONGEST_CODE
                ? Optional.of(said)
                : Optional.empty();
        if (who.isBlank() || !(answer.isEmpty() || isSealed(answer))) {
            return Optional.empty();
        }
        return Optional.of(new Request(who, code, most(keys), answer));
    }

    private static int most(Json.Keys keys) {
        return keys.at("embeddedLengthMax") instanceof Json.Number(String written) && written.matches("\\d{1,9}")
                ? Integer.parseInt(written)
                : Integer.MAX_VALUE;
    }
}
