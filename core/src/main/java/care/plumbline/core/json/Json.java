package care.plumbline.core.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value of JSON.
public sealed interface Json {

    /// An object.
    ///
    /// @param members in the order they stand
    record Keys(Map<String, Json> members) implements Json {

        public static final Keys NONE = new Keys(Map.of());

        public Keys {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /// What stands under a key; [Nothing] where it is missing.
        public Json at(String key) {
            return members.getOrDefault(key, Nothing.NOTHING);
        }

        public boolean has(String key) {
            return members.containsKey(key);
        }
    }

    /// An array.
    record Items(List<Json> values) implements Json {
        public Items {
            values = List.copyOf(values);
        }
    }

    record Text(String text) implements Json {}

    /// A number.
    ///
    /// @param written its letters, so that nobody works it out before somebody has looked how long it is
    record Number(String written) implements Json {

        /// Whether it is written without a fraction and without an exponent.
        public boolean isWhole() {
            return written.chars().allMatch(letter -> letter == '-' || letter >= '0' && letter <= '9');
        }
    }

    record Flag(boolean yes) implements Json {}

    /// `null`.
    enum Nothing implements Json {
        NOTHING
    }

    /// The value a text holds.
    ///
    /// @throws NotJson when it is no JSON, says a key twice, or is too deep or too long
    static Json read(String text) throws NotJson {
        return new JsonReader(text).whole();
    }

    /// Without a space or an end of a line.
    default String text() {
        return new JsonWriter(false).write(this);
    }

    /// For people: a member a line.
    default String lines() {
        return new JsonWriter(true).write(this);
    }
}
