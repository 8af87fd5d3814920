package care.plumbline.pages.library;

/// A way to another page.
public record Link(String says, String href) {}
