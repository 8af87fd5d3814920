package care.plumbline.core.rule;

/// Where something stands in the guide: file and line, counted from one.
public record Place(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
