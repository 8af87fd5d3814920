package care.plumbline.pages.load;

/// There is not much to lift just now.
public record NothingPage() {}
