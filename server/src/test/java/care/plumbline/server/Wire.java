package care.plumbline.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a program may send that no browser would: bytes over a socket, as they are.
public final class Wire {

    private static final int PATIENCE = 10_000;
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: ([0-9]+)\r\n");

    private Wire() {}

    /// @param text all the server sent, a letter a byte; empty when it hung up
    public record Answer(String text) {
        public int status() {
            return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
        }

        public String body() {
            int at = text.indexOf("\r\n\r\n");
            return at < 0 ? "" : text.substring(at + 4);
        }
    }

    /// Sends one request and reads the whole answer.
    ///
    /// @param head request line and headers, each ended by `\r\n`; the last ones are written here
    public static Answer send(int port, byte[] head, byte[] body) throws IOException {
        var request = new ByteArrayOutputStream();
        request.writeBytes(head);
        request.writeBytes(bytes("Connection: close\r\nContent-Length: " + body.length + "\r\n\r\n"));
        request.writeBytes(body);
        return exactly(port, request.toByteArray());
    }

    /// Sends these bytes and no others.
    public static Answer exactly(int port, byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            var all = new ByteArrayOutputStream();
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
                byte[] some = new byte[16 * 1024];
                int read = socket.getInputStream().read(some);
                while (read > 0) {
                    all.write(some, 0, read);
                    read = isWhole(all.toString(StandardCharsets.ISO_8859_1))
                            ? 0
                            : socket.getInputStream().read(some);
                }
            } catch (SocketTimeoutException hangs) {
                throw new AssertionError("no answer to " + new String(request, StandardCharsets.ISO_8859_1), hangs);
            } catch (IOException hungUp) {
                // It may refuse before all is sent; what it said until then counts.
            }
            return new Answer(all.toString(StandardCharsets.ISO_8859_1));
        }
    }

    /// The server may keep the line open after its answer.
    private static boolean isWhole(String text) {
        int body = text.indexOf("\r\n\r\n") + 4;
        if (body < 4) {
            return false;
        }
        Matcher length = LENGTH.matcher(text.substring(0, body));
        if (length.find()) {
            return text.length() - body >= Integer.parseInt(length.group(1));
        }
        return !text.substring(0, body).toLowerCase(Locale.ROOT).contains("transfer-encoding")
                || text.endsWith("0\r\n\r\n");
    }

    public static Answer send(int port, String head, String body) throws IOException {
        return send(port, bytes(head), bytes(body));
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
