package care.plumbline.server.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Where each request on one connection begins and ends, by the letter of RFC 9112. The library behind reads some
/// requests otherwise than a proxy before it might, so that a part of one could pass as the next: nothing gets
/// to it that can be read in two ways.
///
/// The head of a request is handed on when it is there as a whole. After the first mistake nothing is.
final class Framing {

    private static final int MOST_HEAD = 20 * 1024;
    private static final int MOST_HEX = 8;

    private enum At {
        HEAD,
        BODY,
        CHUNK_SIZE,
        CHUNK,
        CHUNK_END,
        LAST_END
    }

    private final long mostBytes;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private At at = At.HEAD;
    private long left;
    private long bodyBytes;
    private boolean last;
    private Optional<Unframed> mistake = Optional.empty();

    /// @param mostBytes of one body
    Framing(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /// What of these bytes may be handed on now; what follows a mistake never is.
    ///
    /// @throws Unframed when there was a mistake and all before it was handed on
    byte[] take(byte[] bytes) throws Unframed {
        standing();
        var on = new ByteArrayOutputStream(bytes.length);
        try {
            int next = 0;
            while (next < bytes.length && !isOver()) {
                next = step(bytes, next, on);
            }
        } catch (Unframed broken) {
            mistake = Optional.of(broken);
            if (on.size() == 0) {
                throw broken;
            }
        }
        return on.toByteArray();
    }

    /// @throws Unframed when there was a mistake before
    void standing() throws Unframed {
        if (mistake.isPresent()) {
            throw mistake.get();
        }
    }

    /// Whether the request that came last as a whole was meant as the last one.
    boolean isOver() {
        return last && isBetween();
    }

    /// Whether nothing of a next request has come yet.
    boolean isBetween() {
        return at == At.HEAD && held.size() == 0 && mistake.isEmpty();
    }

    boolean isInHead() {
        return at == At.HEAD;
    }

    /// @return where to go on
    private int step(byte[] bytes, int next, ByteArrayOutputStream on) throws Unframed {
        return switch (at) {
            case HEAD -> head(bytes, next, on);
            case BODY, CHUNK -> body(bytes, next, on);
            case CHUNK_SIZE -> line(bytes, next, on);
            case CHUNK_END, LAST_END -> end(bytes, next, on);
        };
    }

    private int head(byte[] bytes, int from, ByteArrayOutputStream on) throws Unframed {
        int next = from;
        while (next < bytes.length) {
            byte one = bytes[next++];
            RequestHead.check(one);
            held.write(one);
            if (one == '\n' && isHeadWhole()) {
                RequestHead head = RequestHead.read(held.toByteArray());
                begin(head);
                on.writeBytes(held.toByteArray());
                held.reset();
                return next;
            }
            if (held.size() > MOST_HEAD) {
                throw new Unframed(431, "the head of the request is too long");
            }
        }
        return next;
    }

    /// One empty line before a request is nothing; one after it is its end.
    private boolean isHeadWhole() throws Unframed {
        byte[] head = held.toByteArray();
        if (head.length < 2 || head[head.length - 2] != '\r') {
            throw new Unframed(400, "a line that ends with a line feed alone");
        }
        if (head.length == 2) {
            held.reset();
            return false;
        }
        return head.length >= 4 && head[head.length - 3] == '\n' && head[head.length - 4] == '\r';
    }

    private void begin(RequestHead head) throws Unframed {
        bodyBytes = 0;
        last = head.last();
        if (head.chunked()) {
            at = At.CHUNK_SIZE;
        } else if (head.length() > 0) {
            room(head.length());
            left = head.length();
            at = At.BODY;
        }
    }

    private void room(long more) throws Unframed {
        bodyBytes += more;
        if (bodyBytes > mostBytes) {
            throw new Unframed(413, "more than " + mostBytes + " bytes");
        }
    }

    private int body(byte[] bytes, int from, ByteArrayOutputStream on) {
        int some = (int) Math.min(left, bytes.length - from);
        on.write(bytes, from, some);
        left -= some;
        if (left == 0) {
            at = at == At.BODY ? At.HEAD : At.CHUNK_END;
        }
        return from + some;
    }

    /// How long the next chunk is: hexadecimal digits alone, without extensions, which nobody we know sends.
    private int line(byte[] bytes, int from, ByteArrayOutputStream on) throws Unframed {
        byte one = bytes[from];
        held.write(one);
        int size = held.size();
        byte[] line = held.toByteArray();
        if (one == '\n' && size > 2 && line[size - 2] == '\r') {
            left = Long.parseLong(new String(line, 0, size - 2, StandardCharsets.US_ASCII), 16);
            room(left);
            on.writeBytes(line);
            held.reset();
            at = left == 0 ? At.LAST_END : At.CHUNK;
        } else if (size > MOST_HEX + 1
                || Character.digit(one, 16) < 0 && (one != '\r' || size == 1)
                || size > 1 && line[size - 2] == '\r') {
            throw new Unframed(400, "a chunk of no size");
        }
        return from + 1;
    }

    private int end(byte[] bytes, int from, ByteArrayOutputStream on) throws Unframed {
        held.write(bytes[from]);
        byte[] end = held.toByteArray();
        if (!Arrays.equals(end, Arrays.copyOf(RequestHead.LINE_END, end.length))) {
            throw new Unframed(400, "a chunk that does not end where it should");
        }
        if (end.length == RequestHead.LINE_END.length) {
            on.writeBytes(end);
            held.reset();
            at = at == At.LAST_END ? At.HEAD : At.CHUNK_SIZE;
        }
        return from + 1;
    }
}
