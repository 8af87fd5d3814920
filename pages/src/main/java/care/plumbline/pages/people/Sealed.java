package care.plumbline.pages.people;

import java.util.regex.Pattern;

/// The form of what browsers seal: JWE in its compact form, without a wrapped key (RFC 7516, `dir` with AES-GCM).
final class Sealed {

    /// What a file of a link is, once it was opened.
    static final String FHIR = "application/fhir+json";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern JWE =
            Pattern.compile("[A-Za-z0-9_-]{1,400}\\.\\.[A-Za-z0-9_-]{16}\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]{22}");

    private Sealed() {}

    /// Whether this names a link: 32 bytes.
    static boolean isName(String id) {
        return NAME.matcher(id).matches();
    }

    static boolean is(String jwe) {
        return JWE.matcher(jwe).matches();
    }
}
