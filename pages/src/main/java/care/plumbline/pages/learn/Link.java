package care.plumbline.pages.learn;

/// A way to another page.
public record Link(String says, String href) {}
