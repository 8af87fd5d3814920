package care.plumbline.core.guide.cause;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// An example woman written in the guide: question id to answer, as text.
public record Woman(Map<String, String> answers) {
    public Woman {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }
}
