package care.plumbline.app.web.learn;

/// A way to another page.
public record Link(String says, String href) {}
