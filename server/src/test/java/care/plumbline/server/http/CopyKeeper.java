package care.plumbline.server.http;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.server.Server;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A phone that keeps a copy with a server, as the server hears it: it names the copy and signs what it asks.
record CopyKeeper(String name, KeyPair keys) {

    static final String HEAD = "AQ-head_".repeat(8);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int KEY_BYTES = 32;

    static CopyKeeper of(int seed) {
        byte[] name = new byte[16];
        name[3] = (byte) seed;
        try {
            return new CopyKeeper(
                    Base64Text.of(name), KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /// Who knows the name of this copy and has keys of his own.
    CopyKeeper withKeysOf(CopyKeeper other) {
        return new CopyKeeper(name, other.keys);
    }

    /// The half of its keys that the server sees.
    String seen() {
        byte[] written = keys.getPublic().getEncoded();
        return Base64Text.of(Arrays.copyOfRange(written, written.length - KEY_BYTES, written.length));
    }

    /// What it sends beside what it asks.
    String signed(String asked, long at) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(
                    ("plumbline copy 1 asks " + name + " " + at + "\n" + asked).getBytes(StandardCharsets.UTF_8));
            return name + "." + seen() + "." + at + "." + Base64Text.of(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    HttpResponse<String> asks(Server server, String asked) {
        return asks(server, signed(asked, server.now().toEpochMilli()), asked, "same-origin");
    }

    static HttpResponse<String> asks(Server server, String signed, String asked, String from) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(server.address() + "/copies"))
                            .header("Plumbline-Copy", signed)
                            .header("Sec-Fetch-Site", from)
                            .POST(HttpRequest.BodyPublishers.ofString(asked))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }

    static String begin() {
        return "{\"do\":\"begin\",\"head\":\"" + HEAD + "\"}";
    }

    static String read(String after) {
        return "{\"do\":\"read\",\"after\":" + after + "}";
    }

    static String erase() {
        return "{\"do\":\"erase\"}";
    }

    static String append(long after, int... entries) {
        return append(after, "sealed-", entries);
    }

    static String append(long after, String sealed, int... entries) {
        return "{\"do\":\"append\",\"after\":" + after + ",\"head\":\"" + HEAD + "\",\"pages\":["
                + IntStream.of(entries)
                        .mapToObj(entry ->
                                "{\"id\":\"" + new UUID(7, entry) + "\",\"sealed\":\"" + sealed + entry + "\"}")
                        .collect(Collectors.joining(","))
                + "]}";
    }
}
