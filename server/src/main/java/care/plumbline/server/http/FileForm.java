package care.plumbline.server.http;

import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.fileupload2.core.MultipartInput;

/// A form with a file (RFC 7578), as a browser sends it. The file is a text, and stands in its field as it came.
final class FileForm {

    /// Of all that is sent: some years of a journal.
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final int MOST_FIELDS = 40;
    private static final Pattern BOUNDARY =
            Pattern.compile("multipart/form-data;.*?boundary=\"?([A-Za-z0-9'()+_,./:=?-]{1,70})\"?.*");
    private static final int BEGINNING = 1024;
    private static final Pattern FILE = Pattern.compile("(?s)\\bname=\"" + Form.FILE + "\".*?\r\n\r\n(.{1,80})");
    private static final Pattern NAME =
            Pattern.compile("(?i)content-disposition:\\s*form-data;.*?\\bname=\"([^\"]*)\"");

    private FileForm() {}

    /// @throws Refused when it is no such form, or too long
    static Form read(ServerRequest request) throws Refused {
        String type = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
        Matcher boundary = BOUNDARY.matcher(type);
        try (InputStream in = request.content().inputStream()) {
            byte[] body = in.readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES || !boundary.matches()) {
                in.transferTo(OutputStream.nullOutputStream());
                return beginning(body);
            }
            return parts(body, boundary.group(1)).clean();
        } catch (IOException broken) {
            throw Refused.notOurs("form");
        }
    }

    /// Of a file that is too long to be one of hers as much as says what it is: a picture is told from a journal.
    private static Form beginning(byte[] body) throws Refused {
        String start = new String(body, 0, Math.min(body.length, BEGINNING), StandardCharsets.UTF_8);
        Matcher file = FILE.matcher(start);
        if (!file.find() || file.group(1).isBlank() || file.group(1).strip().startsWith("{")) {
            throw Refused.notOurs("form");
        }
        return new Form(Map.of(Form.FILE, List.of(file.group(1)))).clean();
    }

    private static Form parts(byte[] body, String boundary) throws IOException, Refused {
        MultipartInput parts = MultipartInput.builder()
                .setByteArray(body)
                .setBoundary(boundary.getBytes(StandardCharsets.US_ASCII))
                .get();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (boolean more = parts.skipPreamble(); more; more = parts.readBoundary()) {
            Matcher name = NAME.matcher(parts.readHeaders());
            if (!name.find() || fields.size() == MOST_FIELDS) {
                throw Refused.notOurs("form");
            }
            var value = new ByteArrayOutputStream();
            parts.readBodyData(value);
            fields.computeIfAbsent(name.group(1), _ -> new ArrayList<>()).add(value.toString(StandardCharsets.UTF_8));
        }
        return new Form(fields);
    }
}
