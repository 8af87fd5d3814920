package care.plumbline.pages.visit;

import java.time.Duration;

/// A cookie to set. All are for this site alone and out of reach of scripts: path `/`, `SameSite=Lax`,
/// `HttpOnly`.
///
/// @param secure sent over private connections only
public record Cookie(String name, String value, Duration lives, boolean secure) {

    /// As the `Set-Cookie` header writes it.
    public String header() {
        return name + '=' + value + "; Path=/; SameSite=Lax; HttpOnly; Max-Age=" + lives.getSeconds()
                + (secure ? "; Secure" : "");
    }
}
