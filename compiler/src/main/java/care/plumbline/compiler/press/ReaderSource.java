package care.plumbline.compiler.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The source of a class that reads what [Pressed] wrote: one method a type, no reflection.
final class ReaderSource {

    /// Stands for how many columns there are until all are known.
    private static final String COLUMNS = "COLUMNS";

    private final Shapes shapes;
    private final Columns columns;
    private final List<Class<?>> types;
    private final List<Shape.OneOf> choices;

    private ReaderSource(Shapes shapes, Columns columns) {
        this.shapes = shapes;
        this.columns = columns;
        this.types = List.copyOf(shapes.made());
        this.choices = List.copyOf(shapes.choices());
    }

    /// @param name of the class, such as `GuideReader`
    /// @param columns gets those it reads
    /// @param kind what the header of its file says
    static String of(String name, Class<?> root, Shapes shapes, Columns columns, String kind) {
        return new ReaderSource(shapes, columns).source(name, root, kind);
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
        for (Class<?> type :
                types.stream().filter(type -> !shapes.parts(type).here()).toList()) {
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
                .append("(PressedBytes.of(file, KIND, ")
                .append(COLUMNS)
                .append(")).")
                .append(call(shapes.of(root), ""))
                .append(";\n    }\n");
        types.forEach(type -> out.append(made(type)));
        choices.forEach(choice -> out.append(oneOf(choice)));
        return out.append("}\n").toString().replace(COLUMNS, String.valueOf(columns.size()));
    }

    private String made(Class<?> type) {
        Parts parts = shapes.parts(type);
        String list = method(type) + "Made";
        String arguments = parts.parts().stream()
                .map(part -> "                " + call(shapes.of(part.type()), part.path(type)))
                .collect(Collectors.joining(",\n"));
        String make = parts.maker() + "(" + (arguments.isEmpty() ? "" : "\n" + arguments) + ");\n";
        String head = "\n    private " + type.getCanonicalName() + " " + method(type) + "(int at) {\n";
        if (parts.here()) {
            return head + "        return " + make + "    }\n";
        }
        return head
                + "        int known = in.count(at);\n"
                + "        if (known > 0) {\n            return in.at(" + list
                + ", known - 1, \"what was made before\");\n        }\n"
                + "        var made = " + make
                + "        " + list + ".add(made);\n        return made;\n    }\n";
    }

    private String oneOf(Shape.OneOf choice) {
        var out = new StringBuilder("\n    private " + choice.type().getCanonicalName() + " " + method(choice.type())
                + "(int at) {\n        int kind = in.count(at);\n        return switch (kind) {\n");
        for (int i = 0; i < choice.kinds().size(); i++) {
            Shape kind = choice.kinds().get(i);
            out.append("            case ")
                    .append(i)
                    .append(" -> ")
                    .append(
                            kind instanceof Shape.Made(var type)
                                    ? method(type) + "(at + 1)"
                                    : call(kind, choice.path(kind)))
                    .append(";\n");
        }
        return out.append("            default -> throw in.wrong(\"a kind of ")
                .append(choice.type().getSimpleName())
                .append("\", kind);\n        };\n    }\n")
                .toString();
    }

    /// The expression that reads a value of this shape.
    ///
    /// @param path of the columns it stands in
    private String call(Shape shape, String path) {
        return switch (shape) {
            case Shape.Flag _ -> "in.flag(" + columns.of(path) + ")";
            case Shape.Whole(boolean isLong) -> (isLong ? "" : "(int) ") + "in.signed(" + columns.of(path) + ")";
            case Shape.Decimal _ -> "in.decimal(" + columns.of(path) + ")";
            case Shape.Word _ -> "in.text(" + (path.startsWith(Columns.HERE) ? "at" : columns.of(path)) + ")";
            case Shape.Day _ -> "in.day(" + columns.of(path) + ")";
            case Shape.Constant(var type) -> "in.constant(" + columns.of(path) + ", " + constant(type) + ")";
            case Shape.Maybe(var of) -> "in.maybe(" + columns.of(path + "?") + ", " + each(of, path) + ")";
            case Shape.MaybeWhole _ -> "in.maybeWhole(" + columns.of(path) + ")";
            case Shape.Row(var of) -> "in.row(" + columns.of(path + "#") + ", " + each(of, path + "[]") + ")";
            case Shape.Heap(var of) -> "in.heap(" + columns.of(path + "#") + ", " + each(of, path + "[]") + ")";
            case Shape.Table(var key, var of) ->
                "in.table(" + columns.of(path + "#") + ", " + each(key, path + ".key") + ", "
                        + each(of, path + ".value") + ")";
            case Shape.OneOf(var type, var _) -> method(type) + "(" + columns.pairOf(path) + ")";
            case Shape.Made(var type) -> method(type) + "(" + columns.of(path) + ")";
        };
    }

    private String each(Shape shape, String path) {
        return "() -> " + call(shape, path);
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
