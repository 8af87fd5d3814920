package care.plumbline.journal.text;

import java.util.List;

/// What a file is that is none of ours, as far as its first letters tell. A file of another kind comes as letters, of
/// which those that are none are lost.
final class OtherFile {

    private static final int FIRST = 16;

    /// What stands at the beginning of pictures, of a phone too.
    private static final List<String> PICTURES =
            List.of("PNG", "JFIF", "Exif", "GIF8", "WEBP", "ftyphei", "ftypmif", "ftypavif");

    private OtherFile() {}

    static boolean isPicture(String text) {
        String first = text.substring(0, Math.min(FIRST, text.length()));
        return PICTURES.stream().anyMatch(first::contains);
    }
}
