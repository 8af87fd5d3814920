package care.plumbline.pages.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where stylesheet, font, scripts and marks are.
public final class Assets {

    private final Map<String, String> hrefs;
    private final List<String> kept;

    /// @param hrefs the address of each file by its name, in the order a browser should keep them
    public Assets(Map<String, String> hrefs) {
        this(hrefs, List.copyOf(hrefs.values()));
    }

    /// @param kept the addresses of those that a browser keeps
    public Assets(Map<String, String> hrefs, List<String> kept) {
        this.hrefs = new LinkedHashMap<>(hrefs);
        this.kept = List.copyOf(kept);
    }

    /// The address of a file.
    public String href(String name) {
        String href = hrefs.get(name);
        if (href == null) {
            throw new IllegalArgumentException("there is no asset " + name);
        }
        return href;
    }

    /// The address of each by its name.
    public Map<String, String> byName() {
        return new LinkedHashMap<>(hrefs);
    }

    /// The addresses that a browser keeps against the time without a network.
    public List<String> hrefs() {
        return kept;
    }
}
