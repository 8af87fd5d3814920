package care.plumbline.bench.peer;

import java.util.List;
import java.util.stream.Collectors;

/// A language that a checked CEL condition can be written in. Only how its parts are spelled differs.
enum Dialect {
    CQL {
        @Override
        String text(String constant) {
            return "'" + constant.replace("'", "\\'") + "'";
        }

        @Override
        String fact(String name) {
            return '"' + name + '"';
        }

        @Override
        String not(String claim) {
            return "(not " + claim + ")";
        }

        @Override
        String size(String list) {
            return "Count(" + list + ")";
        }

        @Override
        String holds(String list, String member) {
            return "(" + member + " in " + list + ")";
        }

        @Override
        String list(List<String> members) {
            return members.stream().collect(Collectors.joining(", ", "{", "}"));
        }
    },
    FEEL {
        @Override
        String text(String constant) {
            return '"' + constant + '"';
        }

        @Override
        String fact(String name) {
            return name;
        }

        @Override
        String not(String claim) {
            return "not(" + claim + ")";
        }

        @Override
        String size(String list) {
            return "count(" + list + ")";
        }

        @Override
        String holds(String list, String member) {
            return "list contains(" + list + ", " + member + ")";
        }

        @Override
        String list(List<String> members) {
            return members.stream().collect(Collectors.joining(", ", "[", "]"));
        }
    };

    abstract String text(String constant);

    abstract String fact(String name);

    abstract String not(String claim);

    abstract String size(String list);

    abstract String holds(String list, String member);

    abstract String list(List<String> members);
}
