package care.plumbline.pages.frame;

/// A script or stylesheet as it travels to her: without the lines and spaces that are for who works on it. A
/// fifth of all scripts is that.
///
/// It is meant for files of ours, whose comments stand on lines of their own and whose strings end on the line
/// on which they begin. A comment marked with `!` is one that a licence wants to travel along. Scripts of a build came
/// small before; those of a folder that somebody works at stay readable.
public final class Slim {

    private Slim() {}

    public static String of(String text) {
        var slim = new StringBuilder(text.length());
        boolean comment = false;
        for (String line : text.split("\n")) {
            String bare = line.strip();
            comment |= bare.startsWith("/*") && !bare.startsWith("/*!");
            if (!comment && !bare.isEmpty() && !bare.startsWith("//")) {
                slim.append(bare).append('\n');
            }
            comment &= !bare.endsWith("*/");
        }
        return slim.toString();
    }
}
