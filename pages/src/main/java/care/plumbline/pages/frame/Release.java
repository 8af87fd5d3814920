package care.plumbline.pages.frame;

/// The program's own version, as her papers and her settings name it.
public final class Release {

    public static final String VERSION = "0.1.0";

    private Release() {}
}
