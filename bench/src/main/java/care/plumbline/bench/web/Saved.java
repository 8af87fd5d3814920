package care.plumbline.bench.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;

/// An answer, kept to be served again.
///
/// @param headers those that are the page's own, not the connection's
@SuppressWarnings("ArrayRecordComponent")
record Saved(byte[] body, Map<String, String> headers) {

    static Saved of(String url, Map<String, String> asking) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url));
        asking.forEach(request::header);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(url + ": expected status 200, found " + answer.statusCode());
            }
            var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            answer.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
            for (String connections : new String[] {
                "date", "connection", "content-length", "content-type", "transfer-encoding", "vary", "set-cookie"
            }) {
                headers.remove(connections);
            }
            return new Saved(answer.body(), headers);
        }
    }
}
