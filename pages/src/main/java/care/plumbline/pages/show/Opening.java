package care.plumbline.pages.show;

/// A long text, its first sentence apart: she reads at three in the morning, and may read no further.
public record Opening(String first, String rest) {

    /// The text, parted behind its first sentence; a text of one sentence has no rest.
    public static Opening of(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            if (".?!".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') {
                return new Opening(text.substring(0, i + 1), text.substring(i + 2));
            }
        }
        return new Opening(text, "");
    }
}
