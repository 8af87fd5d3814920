package care.plumbline.server.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The first lines of a request: what says how long its body is, and nothing that could be read in two ways.
///
/// @param length of the body; 0: none
/// @param chunked whether the body comes in chunks that say themselves how long they are
/// @param last whether no other request follows
record RequestHead(long length, boolean chunked, boolean last) {

    static final byte[] LINE_END = {'\r', '\n'};

    private static final int LONGEST_LINE = 4096;
    private static final int MOST_FIELDS = 100;
    private static final int MOST_DIGITS = 15;
    private static final String TOKEN = "!#$%&'*+-.^_`|~";

    /// No control letter has any business in a head.
    static void check(byte one) throws Unframed {
        int letter = one & 0xff;
        if (letter < ' ' && letter != '\r' && letter != '\n' && letter != '\t' || letter == 0x7f) {
            throw new Unframed(400, "a control letter");
        }
    }

    /// Reads a head, its last empty line included.
    static RequestHead read(byte[] head) throws Unframed {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String[] lines = text.substring(0, text.length() - 4).split("\r\n", -1);
        if (text.replace("\r\n", "").indexOf('\r') >= 0) {
            throw new Unframed(400, "a carriage return alone");
        }
        checkRequestLine(lines[0]);
        if (lines.length - 1 > MOST_FIELDS) {
            throw new Unframed(431, "more than " + MOST_FIELDS + " header lines");
        }
        int hosts = 0;
        List<String> lengths = new ArrayList<>();
        List<String> encodings = new ArrayList<>();
        boolean last = false;
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon < 1 || !isToken(lines[i].substring(0, colon))) {
                throw new Unframed(400, "a header line without a name");
            }
            String value = lines[i].substring(colon + 1).strip();
            switch (lines[i].substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "host" -> hosts++;
                case "content-length" -> lengths.add(value);
                case "transfer-encoding" -> encodings.add(value);
                case "expect" -> checkExpect(value);
                case "connection" -> last = last || isClose(value);
                default -> {}
            }
        }
        if (hosts != 1) {
            throw new Unframed(400, hosts + " hosts");
        }
        return framed(lengths, encodings, last);
    }

    private static void checkRequestLine(String line) throws Unframed {
        String[] parts = line.split(" ", -1);
        if (line.length() > LONGEST_LINE) {
            throw new Unframed(414, "a longer address than " + LONGEST_LINE);
        }
        if (parts.length != 3 || !isToken(parts[0]) || !isTarget(parts[1])) {
            throw new Unframed(400, "a first line that is none");
        }
        if (!parts[2].equals("HTTP/1.1")) {
            boolean other = parts[2].matches("HTTP/[0-9]\\.[0-9]");
            throw new Unframed(other ? 505 : 400, "another version");
        }
    }

    /// A path, or `*`. A target that names a host besides `Host` could be read in two ways; only a proxy is sent
    /// one, and that is none.
    private static boolean isTarget(String target) {
        return (target.startsWith("/") || target.equals("*"))
                && target.chars().allMatch(letter -> letter > ' ' && letter < 0x7f);
    }

    private static boolean isToken(String text) {
        return !text.isEmpty()
                && text.chars()
                        .allMatch(letter -> letter >= '0' && letter <= '9'
                                || letter >= 'a' && letter <= 'z'
                                || letter >= 'A' && letter <= 'Z'
                                || TOKEN.indexOf(letter) >= 0);
    }

    private static boolean isClose(String value) {
        return Arrays.stream(value.split(",")).anyMatch(one -> one.strip().equalsIgnoreCase("close"));
    }

    private static void checkExpect(String value) throws Unframed {
        if (!value.equalsIgnoreCase("100-continue")) {
            throw new Unframed(417, "an expectation nobody here can meet");
        }
    }

    private static RequestHead framed(List<String> lengths, List<String> encodings, boolean last) throws Unframed {
        if (encodings.isEmpty()) {
            return lengths.isEmpty() ? new RequestHead(0, false, last) : new RequestHead(length(lengths), false, last);
        }
        if (!lengths.isEmpty()) {
            throw new Unframed(400, "a length and chunks");
        }
        if (encodings.size() > 1 || !encodings.getFirst().equals("chunked")) {
            throw new Unframed(400, "a transfer encoding other than chunked, once");
        }
        return new RequestHead(0, true, last);
    }

    private static long length(List<String> lengths) throws Unframed {
        String only = lengths.getFirst();
        boolean digits = !only.isEmpty()
                && only.length() <= MOST_DIGITS
                && only.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        if (lengths.size() > 1 || !digits) {
            throw new Unframed(400, "a length that is none, or two");
        }
        return Long.parseLong(only);
    }
}
