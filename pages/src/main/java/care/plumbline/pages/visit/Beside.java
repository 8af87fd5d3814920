package care.plumbline.pages.visit;

/// Another home beside this one, on the same host: a woman may choose where her journal lives.
///
/// @param href where it begins
public record Beside(Place place, String href) {

    /// Where a journal lives.
    public enum Place {
        /// In the browser itself.
        PHONE,
        /// In the store of a server.
        SERVER
    }

    /// Another page of that home, which lies beside the one it begins with.
    public String page(String name) {
        return href.substring(0, href.lastIndexOf('/') + 1) + name;
    }

    public boolean isPhone() {
        return place == Place.PHONE;
    }
}
