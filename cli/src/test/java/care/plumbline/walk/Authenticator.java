package care.plumbline.walk;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// The lock of her device as Chromium makes one up: a finger that always fits, or does not.
final class Authenticator {

    private final CDPSession session;
    private final String id;

    private Authenticator(CDPSession session, String id) {
        this.session = session;
        this.id = id;
    }

    /// @param prf whether its passkeys can hold a key
    static Authenticator of(Page page, boolean prf) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("ctap2Version", "ctap2_1");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("hasPrf", prf);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        return new Authenticator(
                session,
                session.send("WebAuthn.addVirtualAuthenticator", asked)
                        .get("authenticatorId")
                        .getAsString());
    }

    private JsonObject self() {
        var self = new JsonObject();
        self.addProperty("authenticatorId", id);
        return self;
    }

    /// Whether its finger fits from now on.
    void fits(boolean yes) {
        JsonObject asked = self();
        asked.addProperty("isUserVerified", yes);
        session.send("WebAuthn.setUserVerified", asked);
    }

    /// The passkeys it holds.
    List<JsonObject> passkeys() {
        JsonArray all = session.send("WebAuthn.getCredentials", self()).getAsJsonArray("credentials");
        var passkeys = new ArrayList<JsonObject>();
        for (JsonElement one : all) {
            passkeys.add(one.getAsJsonObject());
        }
        return passkeys;
    }

    /// As when two devices share their passkeys.
    void takes(JsonObject passkey) {
        JsonObject asked = self();
        asked.add("credential", passkey);
        session.send("WebAuthn.addCredential", asked);
    }
}
