package care.plumbline.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// A browser with its cookies. It follows nothing by itself, so that a test sees each answer.
public final class Phone {

    public static final String DEVICE = "__Host-plumbline";
    public static final String VIEW = "__Host-plumbline-view";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public Phone(int port) {
        this.port = port;
    }

    /// What it holds under a name; empty: nothing.
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public void hold(String name, String value) {
        cookies.put(name, value);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /// Sends a form as one of our own pages does: `post("/view", "wish", "text", "value", "150")`. A form
    /// without a name of its own gets a new one.
    public HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        var form = new LinkedHashMap<String, String>();
        form.put("once", UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// Sends a saved file as the page of bringing does.
    public HttpResponse<String> bring(String file) throws IOException, InterruptedException {
        return bring(file, UUID.randomUUID().toString());
    }

    /// @param once the form's own name
    public HttpResponse<String> bring(String file, String once) throws IOException, InterruptedException {
        String line = "----plumbline";
        String body = "--" + line + "\r\nContent-Disposition: form-data; name=\"once\"\r\n\r\n" + once
                + "\r\n--" + line + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plumbline.json\"\r\n"
                + "Content-Type: application/json\r\n\r\n" + file + "\r\n--" + line + "--\r\n";
        return send(request("/bring")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "multipart/form-data; boundary=" + line)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// Says yes to keeping answers, such as `begin("activity_1", "climbing stairs")`.
    public void begin(String... answers) throws IOException, InterruptedException {
        String[] fields = answers.clone();
        for (int i = 0; i < fields.length; i += 2) {
            fields[i] = "k." + fields[i];
        }
        HttpResponse<String> begun = post("/begin", fields);
        if (begun.statusCode() != 303) {
            throw new AssertionError("no journal was begun: " + begun.statusCode() + " " + begun.body());
        }
    }

    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(one -> one.getKey() + '=' + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String set : answer.headers().allValues("Set-Cookie")) {
            int at = set.indexOf('=');
            String name = set.substring(0, at);
            if (set.contains("Max-Age=0")) {
                cookies.remove(name);
            } else {
                cookies.put(name, set.substring(at + 1, set.indexOf(';')));
            }
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
