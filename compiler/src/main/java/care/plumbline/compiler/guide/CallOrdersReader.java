package care.plumbline.compiler.guide;

import care.plumbline.core.guide.contact.CallOrders;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Urgency;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads in which order numbers stand.
final class CallOrdersReader {

    private static final String ANY = "any";

    private CallOrdersReader() {}

    static CallOrders read(Section file) {
        var orders = new CallOrders(
                file.sections("orders").stream().map(CallOrdersReader::order).toList(), ProvenanceReader.of(file));
        file.close();
        var seen = new HashSet<String>();
        orders.orders().forEach(order -> {
            if (!seen.add(name(order.urgency(), order.line()))) {
                file.draft()
                        .problem(file.placeOf("orders"), name(order.urgency(), order.line()) + " stands here twice");
            }
        });
        for (Urgency urgency : Urgency.values()) {
            lines().map(line -> name(urgency, line))
                    .filter(name -> !seen.contains(name))
                    .forEach(name -> file.draft().problem(file.placeOf("orders"), "there is no order for " + name));
        }
        return orders;
    }

    private static CallOrders.Order order(Section section) {
        String sign = section.oneOf("sign", lines().map(CallOrdersReader::code).toList());
        var order = new CallOrders.Order(
                section.oneOf("urgency", Urgency.values(), Urgency::code),
                lines().filter(line -> code(line).equals(sign)).findFirst().orElseThrow(),
                callees(section));
        section.close();
        return order;
    }

    private static List<CallOrders.Callee> callees(Section section) {
        return section.words("calls").stream()
                .map(word -> Arrays.stream(CallOrders.Callee.values())
                        .filter(callee -> small(callee).equals(word))
                        .findFirst()
                        .orElseGet(() -> {
                            section.draft()
                                    .problem(
                                            section.placeOf("calls"),
                                            "expected emergency, line, unit or advice, found " + word);
                            return CallOrders.Callee.EMERGENCY;
                        }))
                .toList();
    }

    private static Stream<Optional<DangerSign.Whom>> lines() {
        return Stream.concat(
                Stream.of(Optional.empty()),
                Arrays.stream(DangerSign.Whom.values()).map(Optional::of));
    }

    private static String code(Optional<DangerSign.Whom> line) {
        return line.map(CallOrdersReader::small).orElse(ANY);
    }

    private static String small(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Urgency urgency, Optional<DangerSign.Whom> line) {
        return urgency.code() + ", " + code(line);
    }
}
