package care.plumbline.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A browser without scripts: keeps cookies, follows where it is sent, fills in the forms it is shown.
public final class Visitor {

    // One for all of them: it keeps no cookies, and to make one takes longer than a page.
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Server server;
    private final String host;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private Document page = Document.createShell("");
    private int status;
    private String path = "/";

    public Visitor(Server server) {
        this(server, "127.0.0.1");
    }

    private Visitor(Server server, String host) {
        this.server = server;
        this.host = host;
    }

    /// The same browser, where she reaches the server by this name.
    public Visitor by(String name) {
        Visitor one = new Visitor(server, name);
        one.cookies.putAll(cookies);
        return one;
    }

    /// Another window of the same browser.
    public Visitor twin() {
        Visitor twin = new Visitor(server, host);
        twin.cookies.putAll(cookies);
        return twin;
    }

    public Document page() {
        return page;
    }

    /// The first thing on the page that this selects; there must be one.
    public Element find(String selector) {
        Element found = page.selectFirst(selector);
        if (found == null) {
            throw new AssertionError("no " + selector + " on " + path + ": " + says());
        }
        return found;
    }

    public int status() {
        return status;
    }

    /// Where she is now.
    public String path() {
        return path;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /// What the page says, without its marks.
    public String says() {
        Element main = page.selectFirst("main");
        return main == null ? page.text() : main.text();
    }

    public Visitor open(String where) {
        path = where.split("#", 2)[0];
        HttpResponse<String> answer = send(request(path).GET());
        return show(answer);
    }

    /// What an address gives, as it comes; she stays on her page.
    public String text(String where) {
        return send(request(where).GET()).body();
    }

    /// Takes a tick off a box of the page.
    public Visitor untick(String box) {
        find(box).removeAttr("checked");
        return this;
    }

    /// What an address answers to a form without fields, as it comes; she stays on her page.
    public String told(String where) {
        return send(form(where, "")).body();
    }

    /// Presses the button this selects, with these fields filled in beside what the form holds.
    public Visitor press(String button, String... fields) {
        Element pressed = find(button);
        Element form = pressed.hasAttr("form") ? find("#" + pressed.attr("form")) : pressed.closest("form");
        if (form == null) {
            throw new AssertionError(button + " is in no form");
        }
        List<String[]> pairs = new ArrayList<>();
        for (Element input : form.select("input[name], select[name], textarea[name]")) {
            held(input).forEach(value -> pairs.add(new String[] {input.attr("name"), value}));
        }
        for (int i = 0; i < fields.length; i += 2) {
            String name = fields[i];
            if (!form.select("[name=\"" + name + "\"]").is("[type=checkbox]")) {
                pairs.removeIf(pair -> pair[0].equals(name));
            }
            pairs.add(new String[] {name, fields[i + 1]});
        }
        if (pressed.hasAttr("name")) {
            pairs.add(new String[] {pressed.attr("name"), pressed.attr("value")});
        }
        String action = pressed.hasAttr("formaction") ? pressed.attr("formaction") : form.attr("action");
        return post(action.isEmpty() ? path : action, pairs);
    }

    private static List<String> held(Element input) {
        return switch (input.attr("type")) {
            case "checkbox", "radio" -> input.hasAttr("checked") ? List.of(input.attr("value")) : List.of();
            default ->
                switch (input.tagName()) {
                    case "select" -> {
                        Element chosen = input.selectFirst("option[selected]");
                        Element first = input.selectFirst("option");
                        yield chosen != null
                                ? List.of(chosen.attr("value"))
                                : first != null ? List.of(first.attr("value")) : List.of();
                    }
                    case "textarea" -> List.of(input.text());
                    default -> List.of(input.attr("value"));
                };
        };
    }

    /// Sends a form that stands on no page.
    public Visitor post(String where, String... fields) {
        List<String[]> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(new String[] {fields[i], fields[i + 1]});
        }
        return post(where, pairs);
    }

    private Visitor post(String where, List<String[]> pairs) {
        path = where;
        String body = pairs.stream()
                .map(pair -> encoded(pair[0]) + "=" + encoded(pair[1]))
                .collect(Collectors.joining("&"));
        return show(send(form(where, body)));
    }

    private HttpRequest.Builder form(String where, String body) {
        return request(where)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String where) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://" + host + ":" + server.port() + where));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(pair -> pair.getKey() + "=" + pair.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            for (String set : answer.headers().allValues("Set-Cookie")) {
                String[] pair = set.split(";", 2)[0].split("=", 2);
                if (set.contains("Max-Age=0")) {
                    cookies.remove(pair[0]);
                } else {
                    cookies.put(pair[0], pair[1]);
                }
            }
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Visitor show(HttpResponse<String> answer) {
        status = answer.statusCode();
        if (status == 303) {
            return open(answer.headers().firstValue("Location").orElseThrow());
        }
        page = Jsoup.parse(answer.body());
        return this;
    }
}
