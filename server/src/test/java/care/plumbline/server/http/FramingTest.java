package care.plumbline.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Companion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Bytes over a socket. What is no request, or two, is refused, and what follows it is never taken for one.
class FramingTest {

    /// Would be answered with `ok` if the server ever read that far.
    private static final String NEXT = "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 ([0-9]{3}) ");

    @TempDir
    private static Path folder;

    private static Companion companion;

    @BeforeAll
    static void open() {
        companion = new Companion(folder);
    }

    @AfterAll
    static void close() {
        companion.close();
    }

    private record Shape(String name, int status, String bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static String post(String... lines) {
        return "POST /view HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n" + String.join("\r\n", lines);
    }

    private static String get(String... lines) {
        return "GET /health/live HTTP/1.1\r\nHost: localhost\r\n" + String.join("\r\n", lines) + "\r\n\r\n";
    }

    private static List<Shape> wrong() {
        String body = "wish=theme&value=NIGHT";
        String length = "Content-Length: " + body.length();
        List<Shape> all = new ArrayList<>(List.of(
                new Shape("two different lengths", 400, post(length, "Content-Length: 5", "", body)),
                new Shape("two lengths, the shorter first", 400, post("Content-Length: 5", length, "", body)),
                new Shape("two equal lengths", 400, post(length, length, "", body)),
                new Shape("a list of lengths", 400, post("Content-Length: 22, 22", "", body)),
                new Shape("a list of different lengths", 400, post("Content-Length: 22, 5", "", body)),
                new Shape("a negative length", 400, post("Content-Length: -1", "", body)),
                new Shape("a length with a plus", 400, post("Content-Length: +22", "", body)),
                new Shape("a hexadecimal length", 400, post("Content-Length: 0x16", "", body)),
                new Shape("a length with a space within", 400, post("Content-Length: 2 2", "", body)),
                new Shape("an empty length", 400, post("Content-Length: ", "", body)),
                new Shape("a length in words", 400, post("Content-Length: many", "", body)),
                new Shape("a length with a fraction", 400, post("Content-Length: 22.0", "", body)),
                new Shape("a length beyond all numbers", 400, post("Content-Length: 99999999999999999999", "", body)),
                new Shape("a length in Arabic digits", 400, post("Content-Length: \u00d9\u00a2", "", body)),
                new Shape("a length beyond what is taken", 413, post("Content-Length: 99999999", "", body)),
                new Shape("length and chunks", 400, post(length, "Transfer-Encoding: chunked", "", "0", "", "")),
                new Shape("chunks and length", 400, post("Transfer-Encoding: chunked", length, "", "0", "", "")),
                new Shape(
                        "chunks and no length at all",
                        400,
                        post("Content-Length: 0", "Transfer-Encoding: chunked", "", "0", "", "")),
                new Shape("Chunked", 400, post("Transfer-Encoding: Chunked", "", "0", "", "")),
                new Shape("identity", 400, post("Transfer-Encoding: identity", "", body)),
                new Shape("xchunked", 400, post("Transfer-Encoding: xchunked", "", "0", "", "")),
                new Shape("gzip, chunked", 400, post("Transfer-Encoding: gzip, chunked", "", "0", "", "")),
                new Shape("chunked, chunked", 400, post("Transfer-Encoding: chunked, chunked", "", "0", "", "")),
                new Shape("chunked, identity", 400, post("Transfer-Encoding: chunked, identity", "", "0", "", "")),
                new Shape(
                        "chunked twice",
                        400,
                        post("Transfer-Encoding: chunked", "Transfer-Encoding: chunked", "", "0", "", "")),
                new Shape(
                        "chunked and identity",
                        400,
                        post("Transfer-Encoding: chunked", "Transfer-Encoding: identity", "", "0", "", "")),
                new Shape("an empty encoding", 400, post("Transfer-Encoding: ", "", "0", "", "")),
                new Shape("a quoted encoding", 400, post("Transfer-Encoding: \"chunked\"", "", "0", "", "")),
                new Shape(
                        "an encoding with a vertical tab",
                        400,
                        post("Transfer-Encoding: \u000bchunked", "", "0", "", "")),
                new Shape("a space before the colon", 400, post("Transfer-Encoding : chunked", "", "0", "", "")),
                new Shape("a tab before the colon", 400, post("Content-Length\t: 22", "", body)),
                new Shape("a folded line", 400, post("Content-Length: 2", " 2", "", body)),
                new Shape(
                        "a line folded by a tab", 400, post("X-A: b", "\tTransfer-Encoding: chunked", "", "0", "", "")),
                new Shape("a line without a colon", 400, post("Content-Length 22", "", body)),
                new Shape("a line without a name", 400, post(": 22", "", body)),
                new Shape("a name with a space", 400, post("Content Length: 22", "", body)),
                new Shape("a name with a NUL", 400, post("Content-Length\0: 22", "", body)),
                new Shape("a name that is no token", 400, post("Content(Length): 22", "", body)),
                new Shape("a value with a NUL", 400, post("X-A: a\0b", length, "", body)),
                new Shape("a value with an escape", 400, post("X-A: a\u001b[2J", length, "", body)),
                new Shape("a value with a lone CR", 400, post("X-A: a\rContent-Length: 22", "", body)),
                new Shape("lines ended by LF alone", 400, "GET /health/live HTTP/1.1\nHost: localhost\n\n"),
                new Shape("one line ended by LF alone", 400, "GET /health/live HTTP/1.1\r\nHost: localhost\n\r\n"),
                new Shape("an empty line of LF alone", 400, "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\n"),
                new Shape("a chunk of size zz", 400, post("Transfer-Encoding: chunked", "", "zz", body)),
                new Shape("a chunk of size -1", 400, post("Transfer-Encoding: chunked", "", "-1", body)),
                new Shape("a chunk of size 0x5", 400, post("Transfer-Encoding: chunked", "", "0x5", body)),
                new Shape("a chunk of no size", 400, post("Transfer-Encoding: chunked", "", "", body)),
                new Shape(
                        "a chunk with a space before its size",
                        400,
                        post("Transfer-Encoding: chunked", "", " 5", "hello", "0", "", "")),
                new Shape(
                        "a chunk with a space after its size",
                        400,
                        post("Transfer-Encoding: chunked", "", "5 ", "hello", "0", "", "")),
                new Shape(
                        "a chunk with an extension",
                        400,
                        post("Transfer-Encoding: chunked", "", "5;a=b", "hello", "0", "", "")),
                new Shape(
                        "a chunk beyond all numbers",
                        400,
                        post("Transfer-Encoding: chunked", "", "fffffffffffffffff", body)),
                new Shape("a chunk of two gigabytes", 413, post("Transfer-Encoding: chunked", "", "80000000", body)),
                new Shape(
                        "a chunk longer than it says",
                        400,
                        post("Transfer-Encoding: chunked", "", "5", "hello you", "0", "", "")),
                new Shape(
                        "a chunk shorter than it says",
                        400,
                        post("Transfer-Encoding: chunked", "", "9", "hello", "0", "", "")),
                new Shape(
                        "a chunk size ended by LF alone",
                        400,
                        post("Transfer-Encoding: chunked", "", "5\nhello", "0", "", "")),
                new Shape(
                        "lines after the last chunk",
                        400,
                        post("Transfer-Encoding: chunked", "", "0", "X-A: b", "", "")),
                new Shape("a NUL in the method", 400, "GE\0T /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                new Shape("a method that is no token", 400, "GE(T /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                new Shape("no method", 400, " /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                new Shape("two spaces", 400, "GET  /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                new Shape(
                        "a host in the target",
                        400,
                        "GET http://evil.example/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                new Shape("a tab for a space", 400, "GET\t/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                new Shape("a space in the address", 400, "GET /health /live HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                new Shape("a NUL in the address", 400, "GET /health\0/live HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                new Shape(
                        "letters beyond ASCII in the address",
                        400,
                        "GET /h\u00e4lth HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                new Shape("no version", 400, "GET /health/live\r\nHost: localhost\r\n\r\n"),
                new Shape("version 0.9", 505, "GET /health/live HTTP/0.9\r\nHost: localhost\r\n\r\n"),
                new Shape("version 1.0", 505, "GET /health/live HTTP/1.0\r\nHost: localhost\r\n\r\n"),
                new Shape("version 1.2", 505, "GET /health/live HTTP/1.2\r\nHost: localhost\r\n\r\n"),
                new Shape("version 2", 505, "PRI * HTTP/2.0\r\nHost: localhost\r\n\r\nSM\r\n\r\n"),
                new Shape("a version of another protocol", 400, "GET /health/live ICY/1.1\r\nHost: localhost\r\n\r\n"),
                new Shape("a version in small letters", 400, "GET /health/live http/1.1\r\nHost: localhost\r\n\r\n"),
                new Shape("no host", 400, "GET /health/live HTTP/1.1\r\nX-A: b\r\n\r\n"),
                new Shape("two hosts", 400, get("Host: evil.example")),
                new Shape("the same host twice", 400, get("Host: localhost")),
                new Shape("two empty lines before", 400, "\n\r\n" + get()),
                new Shape("bytes of TLS", 400, "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc"),
                new Shape(
                        "an address of 5,000 letters",
                        414,
                        "GET /" + "a".repeat(5_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                new Shape("an address that never ends", 431, "GET /" + "a".repeat(25_000)),
                new Shape(
                        "a header of 25,000 letters",
                        431,
                        "GET / HTTP/1.1\r\nHost: localhost\r\nX-A: " + "a".repeat(25_000)),
                new Shape("101 header lines", 431, get("X-A: b\r\n".repeat(99) + "X-A: b")),
                new Shape("an expectation nobody can meet", 417, post("Expect: the-unexpected", length, "", body))));
        return all;
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_is_no_request_is_refused_and_nothing_after_it_is_read(Shape shape) throws IOException {
        for (String before : List.of("", NEXT)) {
            String said = say(before + shape.bytes() + NEXT.repeat(3));
            List<Integer> statuses = statuses(said);
            List<Integer> expected = before.isEmpty() ? List.of(shape.status()) : List.of(200, shape.status());
            assertEquals(expected, statuses, said);
            assertFalse(said.substring(said.lastIndexOf("HTTP/1.1")).contains("ok\n"), said);
            assertTrue(said.toLowerCase(Locale.ROOT).contains("connection: close"), said);
        }
    }

    @Test
    void there_are_enough_of_them() {
        assertTrue(wrong().size() >= 60, wrong().size() + " shapes");
    }

    private static List<Shape> right() {
        String body = "wish=theme&value=NIGHT";
        String length = "Content-Length: " + body.length();
        return List.of(
                new Shape("a length", 303, post(length, "", body)),
                new Shape("a length in any capitals", 303, post("cONTENT-lENGTH:22", "", body)),
                new Shape("a length with zeros before it", 303, post("Content-Length: 00022", "", body)),
                new Shape("one chunk", 303, post("Transfer-Encoding: chunked", "", "16", body, "0", "", "")),
                new Shape(
                        "chunks",
                        303,
                        post(
                                "Transfer-Encoding: chunked",
                                "",
                                "1",
                                "w",
                                "A",
                                "ish=theme&",
                                "b",
                                "value=NIGHT",
                                "0",
                                "",
                                "")),
                new Shape(
                        "a chunk with zeros before its size",
                        303,
                        post("Transfer-Encoding: chunked", "", "0016", body, "0", "", "")),
                new Shape(
                        "a body nobody asked for",
                        200,
                        "GET /health/live HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello"),
                new Shape(
                        "a form nothing takes",
                        404,
                        "POST /nothing HTTP/1.1\r\nHost: localhost\r\n" + length + "\r\n\r\n" + body),
                new Shape(
                        "a form of somebody else",
                        422,
                        "POST /view HTTP/1.1\r\nHost: localhost\r\n" + length + "\r\n\r\n" + body),
                new Shape("a body that reads like a request", 422, post("Content-Length: " + NEXT.length(), "", NEXT)),
                new Shape("a form that is too long", 422, post("Content-Length: 70000", "", "x".repeat(70_000))),
                new Shape("one empty line before", 200, "\r\n" + get("X-A: b")),
                new Shape("letters beyond ASCII in a header", 200, get("X-A: \u00e4\u00ff")),
                new Shape("an expectation", 303, post("Expect: 100-continue", length, "", body)),
                new Shape("HEAD", 200, "HEAD /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                new Shape("HEAD of a page", 200, "HEAD /safety HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                new Shape("HEAD of nothing", 404, "HEAD /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                new Shape("a method nobody knows", 404, "BREW /start HTTP/1.1\r\nHost: localhost\r\n\r\n"));
    }

    @ParameterizedTest
    @MethodSource("right")
    void what_is_one_request_is_answered_once_and_the_next_after_it(Shape shape) throws IOException {
        String last = NEXT.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
        String said = say(shape.bytes() + last);
        List<Integer> statuses = statuses(said.replace("HTTP/1.1 100 Continue\r\n\r\n", ""));
        assertEquals(List.of(shape.status(), 200), statuses, said);
        assertTrue(said.endsWith("ok\n"), said);
        for (int cut = 1; cut < Math.min(shape.bytes().length(), 400); cut += 37) {
            String bit = say(shape.bytes().substring(0, cut), shape.bytes().substring(cut) + last);
            assertEquals(statuses, statuses(bit.replace("HTTP/1.1 100 Continue\r\n\r\n", "")), "cut at " + cut);
        }
    }

    @Test
    void head_has_no_body() throws IOException {
        for (String path : List.of("/health", "/", "/start", "/metrics", "/safety", "/nothing")) {
            String head = say("HEAD " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertTrue(head.endsWith("\r\n\r\n"), head);
            assertEquals(head.indexOf("\r\n\r\n"), head.length() - 4, head);
        }
    }

    private static List<Integer> statuses(String said) {
        return STATUS.matcher(said)
                .results()
                .map(one -> Integer.parseInt(one.group(1)))
                .toList();
    }

    /// Sends these bytes, one after another, and reads until the server hangs up.
    private static String say(String... parts) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), companion.port())) {
            socket.setSoTimeout(3_000);
            socket.setTcpNoDelay(true);
            var all = new ByteArrayOutputStream();
            try {
                for (String part : parts) {
                    socket.getOutputStream().write(part.getBytes(StandardCharsets.ISO_8859_1));
                    socket.getOutputStream().flush();
                    if (parts.length > 1 && !part.equals(parts[parts.length - 1])) {
                        Thread.sleep(2);
                    }
                }
                socket.getInputStream().transferTo(all);
            } catch (SocketTimeoutException open) {
                throw new AssertionError("still open after " + Arrays.toString(parts) + ": " + all, open);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            } catch (IOException hungUp) {
                // It may hang up while we still send.
            }
            return all.toString(StandardCharsets.ISO_8859_1);
        }
    }
}
