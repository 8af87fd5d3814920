package care.plumbline.server.links;

import care.plumbline.core.json.Json;
import care.plumbline.core.json.Members;
import care.plumbline.journal.seal.Base64Text;
import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// What the script of her page does, without a browser: draws name and key, seals, sends; and what a program does that
/// opens a link.
public final class HerBrowser {

    public static final String WORDS = "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"id\":\"quillwort\"}";
    private static final String FHIR = "application/fhir+json";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private HerBrowser() {}

    /// A link, as it stands behind `#`.
    public record Link(String id, byte[] key, String url) {

        public String whole() {
            Json payload = new Members()
                    .put("url", url)
                    .put("key", Base64Text.of(key))
                    .put("flag", "P")
                    .done();
            return "shlink:/" + Base64Text.of(payload.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    /// What came back.
    public record Answer(int status, String body, Map<String, List<String>> headers) {

        public Json.Keys json() {
            try {
                return (Json.Keys) Json.read(body);
            } catch (Exception broken) {
                throw new AssertionError(body, broken);
            }
        }

        public String file(String under) {
            return ((Json.Text) ((Json.Keys)
                                    ((Json.Items) json().at("files")).values().getFirst())
                            .at(under))
                    .text();
        }
    }

    static byte[] drawn(int bytes) {
        byte[] drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return drawn;
    }

    /// She makes a link that asks for a code.
    public static Link shows(Server server, Visitor she, String code, String... more) {
        Link link = fresh(server);
        Answer kept = send(server, she, link, seal(WORDS, link.key(), FHIR), code, more);
        if (kept.status() != 204) {
            throw new AssertionError(kept.status() + kept.body());
        }
        return link;
    }

    static Link fresh(Server server) {
        String id = Base64Text.of(drawn(32));
        return new Link(id, drawn(32), server.address() + "/s/" + id);
    }

    static Answer send(Server server, Visitor she, Link link, String jwe, String code, String... more) {
        List<String> fields = new ArrayList<>(
                List.of("once", UUID.randomUUID().toString(), "days", "14", "link", link.id(), "type", FHIR));
        fields.addAll(List.of("jwe", jwe));
        if (!code.isEmpty()) {
            fields.addAll(List.of("code", code));
        }
        fields.addAll(List.of(more));
        if (!fields.contains("name")) {
            fields.addAll(List.of("name", "marjoram"));
        }
        String boundary = "x" + UUID.randomUUID();
        var body = new StringBuilder();
        for (int i = 0; i < fields.size(); i += 2) {
            body.append("--").append(boundary).append("\r\nContent-Disposition: form-data; name=\"");
            body.append(fields.get(i))
                    .append("\"\r\n\r\n")
                    .append(fields.get(i + 1))
                    .append("\r\n");
        }
        body.append("--").append(boundary).append("--\r\n");
        var request = HttpRequest.newBuilder(URI.create(server.address() + "/settings/links"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        she.cookies().forEach((name, value) -> request.header("Cookie", name + "=" + value));
        return answer(request.build());
    }

    /// Somebody asks who holds a link, from a program of another make.
    public static Answer asks(String url, String body) {
        return answer(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .header("Origin", "https://clinic.example")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    public static Answer asks(Link link, String code) {
        return asks(link.url(), "{\"recipient\":\"Ama, sorrel physio\",\"passcode\":\"" + code + "\"}");
    }

    public static Answer fetches(String url) {
        return answer(HttpRequest.newBuilder(URI.create(url)).GET().build());
    }

    private static Answer answer(HttpRequest request) {
        try {
            var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(), answer.body(), answer.headers().map());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    public static String seal(String words, byte[] key, String type) {
        String head = Base64Text.of(
                ("{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"cty\":\"" + type + "\"}").getBytes(StandardCharsets.UTF_8));
        byte[] iv = drawn(12);
        byte[] out = cipher(Cipher.ENCRYPT_MODE, key, iv, head, words.getBytes(StandardCharsets.UTF_8));
        int end = out.length - 16;
        return head + ".." + Base64Text.of(iv) + "."
                + Base64Text.of(ByteBuffer.allocate(end).put(out, 0, end).array()) + "."
                + Base64Text.of(ByteBuffer.allocate(16).put(out, end, 16).array());
    }

    /// @throws IllegalStateException when a letter of it was changed
    public static String open(String jwe, byte[] key) {
        String[] parts = jwe.split("\\.", -1);
        byte[] sealed = Base64Text.bytes(parts[3]);
        byte[] mark = Base64Text.bytes(parts[4]);
        byte[] whole = ByteBuffer.allocate(sealed.length + mark.length)
                .put(sealed)
                .put(mark)
                .array();
        return new String(
                cipher(Cipher.DECRYPT_MODE, key, Base64Text.bytes(parts[2]), parts[0], whole), StandardCharsets.UTF_8);
    }

    private static byte[] cipher(int mode, byte[] key, byte[] iv, String head, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, iv));
            cipher.updateAAD(head.getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException(changed);
        }
    }
}
