package care.plumbline.compiler.press;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/// A type with its parameters, such as a list of numbers, said by hand.
final class Given implements ParameterizedType {

    private final Class<?> raw;
    private final Type[] arguments;

    Given(Class<?> raw, Type... arguments) {
        this.raw = raw;
        this.arguments = arguments.clone();
    }

    @Override
    public Type[] getActualTypeArguments() {
        return arguments.clone();
    }

    @Override
    public Type getRawType() {
        return raw;
    }

    @Override
    public Type getOwnerType() {
        return raw;
    }
}
