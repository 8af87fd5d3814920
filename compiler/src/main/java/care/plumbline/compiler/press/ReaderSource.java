package care.plumbline.compiler.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The source of a class that reads what [Pressed] wrote: one method a type, no reflection.
final class ReaderSource {

    private final Shapes shapes;
    private final List<Class<?>> types;
    private final List<Shape.OneOf> choices;

    private ReaderSource(Shapes shapes) {
        this.shapes = shapes;
        this.types = List.copyOf(shapes.made());
        this.choices = List.copyOf(shapes.choices());
    }

    /// @param name of the class, such as `GuideReader`
    /// @param kind what the header of its file says
    static String of(String name, Class<?> root, Shapes shapes, String kind) {
        return new ReaderSource(shapes).source(name, root, kind);
    }

    private String source(String name, Class<?> root, String kind) {
        var out = new StringBuilder();
        out.append("package care.plumbline.pressed;\n\n")
                .append(
                        "import java.util.ArrayList;\nimport java.util.List;\nimport org.jspecify.annotations.NullMarked;\n\n")
                .append("/// Reads ")
                .append(root.getSimpleName())
                .append(" from a pressed file. Written by the build.\n")
                .append("@NullMarked\nfinal class ")
                .append(name)
                .append(" {\n\n")
                .append("    static final String KIND = \"")
                .append(kind)
                .append("\";\n\n")
                .append("    private final PressedBytes in;\n");
        for (Class<?> type : types) {
            out.append("    private final List<")
                    .append(type.getCanonicalName())
                    .append("> ")
                    .append(method(type))
                    .append("Made = new ArrayList<>();\n");
        }
        for (Class<?> type : constants()) {
            out.append("    private static final ")
                    .append(type.getCanonicalName())
                    .append("[] ")
                    .append(constant(type))
                    .append(" = ")
                    .append(type.getCanonicalName())
                    .append(".values();\n");
        }
        out.append("\n    private ")
                .append(name)
                .append("(PressedBytes in) {\n        this.in = in;\n    }\n\n")
                .append("    static ")
                .append(root.getCanonicalName())
                .append(" read(byte[] file) {\n")
                .append("        return new ")
                .append(name)
                .append("(PressedBytes.of(file, KIND)).")
                .append(method(root))
                .append("();\n    }\n");
        types.forEach(type -> out.append(made(type)));
        choices.forEach(choice -> out.append(oneOf(choice)));
        return out.append("}\n").toString();
    }

    private String made(Class<?> type) {
        Parts parts = shapes.parts(type);
        String list = method(type) + "Made";
        String arguments = parts.parts().stream()
                .map(part -> "                " + call(shapes.of(part.type())))
                .collect(Collectors.joining(",\n"));
        return "\n    private " + type.getCanonicalName() + " " + method(type) + "() {\n"
                + "        int known = in.count();\n"
                + "        if (known > 0) {\n            return in.at(" + list
                + ", known - 1, \"what was made before\");\n        }\n"
                + "        var made = " + parts.maker() + "(" + (arguments.isEmpty() ? "" : "\n" + arguments) + ");\n"
                + "        " + list + ".add(made);\n        return made;\n    }\n";
    }

    private String oneOf(Shape.OneOf choice) {
        var out = new StringBuilder("\n    private " + choice.type().getCanonicalName() + " " + method(choice.type())
                + "() {\n        int kind = in.count();\n        return switch (kind) {\n");
        for (int i = 0; i < choice.kinds().size(); i++) {
            out.append("            case ")
                    .append(i)
                    .append(" -> ")
                    .append(call(choice.kinds().get(i)))
                    .append(";\n");
        }
        return out.append("            default -> throw in.wrong(\"a kind of ")
                .append(choice.type().getSimpleName())
                .append("\", kind);\n        };\n    }\n")
                .toString();
    }

    /// The expression that reads a value of this shape.
    private String call(Shape shape) {
        return switch (shape) {
            case Shape.Flag _ -> "in.flag()";
            case Shape.Whole(boolean isLong) -> isLong ? "in.signed()" : "(int) in.signed()";
            case Shape.Decimal _ -> "in.decimal()";
            case Shape.Word _ -> "in.text()";
            case Shape.Day _ -> "in.day()";
            case Shape.Constant(var type) -> "in.constant(" + constant(type) + ")";
            case Shape.Maybe(var of) -> "in.maybe(" + each(of) + ")";
            case Shape.MaybeWhole _ -> "in.maybeWhole()";
            case Shape.Row(var of) -> "in.row(" + each(of) + ")";
            case Shape.Heap(var of) -> "in.heap(" + each(of) + ")";
            case Shape.Table(var key, var of) -> "in.table(" + each(key) + ", " + each(of) + ")";
            case Shape.OneOf(var type, var _) -> method(type) + "()";
            case Shape.Made(var type) -> method(type) + "()";
        };
    }

    private String each(Shape shape) {
        return "() -> " + call(shape);
    }

    private List<Class<?>> constants() {
        var found = new ArrayList<Class<?>>();
        types.forEach(type -> shapes.parts(type).parts().forEach(part -> collect(shapes.of(part.type()), found)));
        choices.forEach(choice -> choice.kinds().forEach(kind -> collect(kind, found)));
        return found.stream().distinct().toList();
    }

    private static void collect(Shape shape, List<Class<?>> found) {
        switch (shape) {
            case Shape.Constant(var type) -> found.add(type);
            case Shape.Maybe(var of) -> collect(of, found);
            case Shape.Row(var of) -> collect(of, found);
            case Shape.Heap(var of) -> collect(of, found);
            case Shape.Table(var key, var of) -> {
                collect(key, found);
                collect(of, found);
            }
            case Shape.Flag _, Shape.Whole _, Shape.Decimal _, Shape.Word _, Shape.Day _, Shape.MaybeWhole _ -> {}
            case Shape.OneOf _, Shape.Made _ -> {}
        }
    }

    /// Two packages may have a type of the same name, so the package is part of the method's.
    private static String method(Class<?> type) {
        String whole = type.getCanonicalName().replace("care.plumbline.", "");
        var name = new StringBuilder();
        for (String part : whole.split("\\.")) {
            name.append(
                    name.isEmpty()
                            ? part.toLowerCase(Locale.ROOT)
                            : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.toString();
    }

    private static String constant(Class<?> type) {
        return type.getCanonicalName()
                .replace("care.plumbline.", "")
                .replace('.', '_')
                .toUpperCase(Locale.ROOT);
    }
}
