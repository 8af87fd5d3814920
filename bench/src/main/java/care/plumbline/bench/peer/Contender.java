package care.plumbline.bench.peer;

import java.util.List;

/// The engines that are measured, each as it comes and, where that is faster, as fast as we could make it.
public enum Contender {
    PLUMBLINE("Plumbline", "plumbline") {
        @Override
        public Engine<?> over(List<Rule> rules) {
            return new Plumbline(rules);
        }
    },
    CQL("CQL engine", "cql") {
        @Override
        public Engine<?> over(List<Rule> rules) {
            return new Cql(rules);
        }
    },
    DMN("DMN (kie), a decision a rule", "kie") {
        @Override
        public Engine<?> over(List<Rule> rules) {
            return new Dmn(rules, Dmn.Shape.DECISIONS);
        }
    },
    DMN_COMPILED("DMN (kie), one list, FEEL compiled", "kie") {
        @Override
        public Engine<?> over(List<Rule> rules) {
            return new Dmn(rules, Dmn.Shape.COMPILED_LIST);
        }
    },
    CEL("CEL's own runtime", "cel") {
        @Override
        public Engine<?> over(List<Rule> rules) {
            return new Cel(rules);
        }
    };

    private final String says;
    private final String library;

    Contender(String says, String library) {
        this.says = says;
        this.library = library;
    }

    /// The engine, holding these rules.
    public abstract Engine<?> over(List<Rule> rules);

    public String says() {
        return says;
    }

    /// Whose version counts, as `versions.properties` calls it.
    public String library() {
        return library;
    }
}
