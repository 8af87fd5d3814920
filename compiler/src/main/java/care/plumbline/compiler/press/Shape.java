package care.plumbline.compiler.press;

import java.util.List;

/// How a value is written down.
sealed interface Shape {

    /// Yes or no: one byte.
    record Flag() implements Shape {}

    /// A whole number, few bytes for a small one.
    record Whole(boolean isLong) implements Shape {}

    /// A decimal number; one with at most three decimals takes few bytes.
    record Decimal() implements Shape {}

    /// A text, by its number in the table of all texts.
    record Word() implements Shape {}

    /// A day, counted from 1970.
    record Day() implements Shape {}

    /// A constant of an enum, by its number.
    record Constant(Class<?> type) implements Shape {}

    /// What may be missing.
    record Maybe(Shape of) implements Shape {}

    /// A whole number that may be missing.
    record MaybeWhole() implements Shape {}

    record Row(Shape of) implements Shape {}

    /// What has no order of its own: written in the order of its values.
    record Heap(Shape of) implements Shape {}

    record Table(Shape key, Shape value) implements Shape {}

    /// One of several types, by its number.
    record OneOf(Class<?> type, List<Shape> kinds) implements Shape {

        /// Of the columns of one kind that is not made of parts.
        String path(Shape kind) {
            return type.getName() + '|' + kinds.indexOf(kind);
        }
    }

    /// What is made of parts; equal ones are written once and pointed at afterwards.
    record Made(Class<?> type) implements Shape {}
}
