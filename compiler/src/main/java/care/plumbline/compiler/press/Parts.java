package care.plumbline.compiler.press;

import care.plumbline.body.Point;
import care.plumbline.body.Pose;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.Settling;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.FactType;
import care.plumbline.core.rule.Vocabulary;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What a type is made of, and how it is made again.
///
/// @param maker the beginning of the expression that makes one of its parts: `new Text` or `Vocabulary.of`
/// @param here whether it is written wherever it is used, into the column of what uses it, and never pointed at
record Parts(List<Part> parts, String maker, boolean here) {

    /// @param get reads it from a whole
    record Part(String name, Type type, Function<Object, Object> get) {

        /// Of its columns.
        String path(Class<?> whole) {
            return (whole == Text.class ? Columns.HERE : "") + whole.getName() + '.' + name;
        }
    }

    Parts {
        parts = List.copyOf(parts);
    }

    private Parts(List<Part> parts, String maker) {
        this(parts, maker, false);
    }

    static Parts of(Class<?> type) {
        if (type == Vocabulary.class) {
            return new Parts(
                    List.of(part("types", mapOf(String.class, FactType.class), Vocabulary.class, Vocabulary::types)),
                    type.getCanonicalName() + ".of");
        }
        if (type == Settling.class) {
            return new Parts(
                    List.of(part("steps", listOf(Guide.Settle.class), Settling.class, Settling::steps)),
                    type.getCanonicalName() + ".of");
        }
        if (type == Text.class) {
            // Where it stands is asked by whoever writes the guide, from the files themselves.
            return new Parts(
                    List.of(part("words", mapOf(Language.class, String.class), Text.class, Text::words)),
                    type.getCanonicalName() + ".of",
                    true);
        }
        if (type == Pose.class) {
            return new Parts(
                    List.of(
                            part("hips", Point.class, Pose.class, Pose::hips),
                            part("angles", listOf(Double.class), Pose.class, Pose::angles),
                            part("shown", listOf(Double.class), Pose.class, Pose::shown)),
                    type.getCanonicalName() + ".of");
        }
        if (!type.isRecord()) {
            throw new IllegalStateException("nobody has said how a " + type.getName() + " is written down");
        }
        return new Parts(
                Arrays.stream(type.getRecordComponents())
                        .map(component -> new Part(component.getName(), component.getGenericType(), whole -> {
                            try {
                                component.getAccessor().setAccessible(true);
                                return component.getAccessor().invoke(whole);
                            } catch (ReflectiveOperationException closed) {
                                throw new IllegalStateException(closed);
                            }
                        }))
                        .toList(),
                "new " + type.getCanonicalName());
    }

    private static <T> Part part(String name, Type type, Class<T> whole, Function<T, ?> get) {
        return new Part(name, type, value -> get.apply(whole.cast(value)));
    }

    private static Type listOf(Class<?> of) {
        return new Given(List.class, of);
    }

    private static Type mapOf(Class<?> key, Class<?> value) {
        return new Given(Map.class, key, value);
    }
}
