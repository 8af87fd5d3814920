package care.plumbline.compiler.press;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The shapes of all types that can be reached from some roots, in the order in which they are met.
final class Shapes {

    private final Map<Class<?>, Parts> made = new LinkedHashMap<>();
    private final Map<Class<?>, Shape.OneOf> choices = new LinkedHashMap<>();

    Shape of(Type type) {
        return switch (type) {
            case Class<?> plain -> plain(plain);
            case ParameterizedType of -> {
                Class<?> raw = (Class<?>) of.getRawType();
                List<Shape> arguments = new ArrayList<>();
                for (Type argument : of.getActualTypeArguments()) {
                    arguments.add(of(argument));
                }
                if (raw == Optional.class) {
                    yield new Shape.Maybe(arguments.getFirst());
                } else if (raw == List.class) {
                    yield new Shape.Row(arguments.getFirst());
                } else if (Set.class.isAssignableFrom(raw)) {
                    yield new Shape.Heap(arguments.getFirst());
                } else if (Map.class.isAssignableFrom(raw)) {
                    yield new Shape.Table(arguments.get(0), arguments.get(1));
                }
                throw new IllegalStateException("nobody has said how a " + of + " is written down");
            }
            default -> throw new IllegalStateException("nobody has said how a " + type + " is written down");
        };
    }

    private Shape plain(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return new Shape.Flag();
        } else if (type == int.class || type == Integer.class) {
            return new Shape.Whole(false);
        } else if (type == long.class || type == Long.class) {
            return new Shape.Whole(true);
        } else if (type == double.class || type == Double.class) {
            return new Shape.Decimal();
        } else if (type == String.class) {
            return new Shape.Word();
        } else if (type == LocalDate.class) {
            return new Shape.Day();
        } else if (type == OptionalInt.class) {
            return new Shape.MaybeWhole();
        } else if (type.isEnum()) {
            return new Shape.Constant(type);
        } else if (type.isSealed()) {
            return choice(type);
        }
        if (!made.containsKey(type)) {
            Parts parts = Parts.of(type);
            made.put(type, parts);
            parts.parts().forEach(part -> of(part.type()));
        }
        return new Shape.Made(type);
    }

    private Shape choice(Class<?> type) {
        Shape.OneOf known = choices.get(type);
        if (known == null) {
            var kinds = new ArrayList<Shape>();
            // A tree may hold itself.
            choices.put(type, new Shape.OneOf(type, kinds));
            for (Class<?> kind : type.getPermittedSubclasses()) {
                kinds.add(plain(kind));
            }
            known = new Shape.OneOf(type, List.copyOf(kinds));
            choices.put(type, known);
        }
        return known;
    }

    Parts parts(Class<?> type) {
        Parts parts = made.get(type);
        if (parts == null) {
            throw new IllegalStateException(type.getName() + " was never met");
        }
        return parts;
    }

    Collection<Class<?>> made() {
        return made.keySet();
    }

    Collection<Shape.OneOf> choices() {
        return choices.values();
    }

    /// The kind of this value among those of a choice.
    static int kind(Shape.OneOf choice, Object value) {
        for (int i = 0; i < choice.kinds().size(); i++) {
            boolean fits = switch (choice.kinds().get(i)) {
                case Shape.Made(var type) -> type.isInstance(value);
                case Shape.Constant(var type) -> type.isInstance(value);
                case Shape.OneOf(var type, var _) -> type.isInstance(value);
                case Shape.Flag _, Shape.Whole _, Shape.Decimal _, Shape.Word _, Shape.Day _ -> false;
                case Shape.Maybe _, Shape.MaybeWhole _, Shape.Row _, Shape.Heap _, Shape.Table _ -> false;
            };
            if (fits) {
                return i;
            }
        }
        throw new IllegalStateException(value + " is none of " + choice.type());
    }
}
