package care.plumbline.pages.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where stylesheet, font, scripts and marks are.
public final class Assets {

    private final Map<String, String> hrefs;

    /// @param hrefs the address of each file by its name, in the order a browser should keep them
    public Assets(Map<String, String> hrefs) {
        this.hrefs = new LinkedHashMap<>(hrefs);
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

    /// All addresses, for a browser that keeps them against the time without a network.
    public List<String> hrefs() {
        return List.copyOf(hrefs.values());
    }
}
