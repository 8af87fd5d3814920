package care.plumbline.core.guide.contact;

import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.source.Provenance;
import java.util.List;
import java.util.Optional;

/// In which order numbers stand where something needs somebody: one order for each urgency and each line that a
/// sign may have of its own.
public record CallOrders(List<Order> orders, Provenance provenance) {

    /// @param line of its own that the sign has; empty: none
    public record Order(Urgency urgency, Optional<DangerSign.Whom> line, List<Callee> calls) {
        public Order {
            calls = List.copyOf(calls);
        }
    }

    /// Somebody to call, by what they are for.
    public enum Callee {
        /// Brings an ambulance.
        EMERGENCY,
        /// The line of the sign itself.
        LINE,
        /// Her own unit, whose number she keeps.
        UNIT,
        /// For what is urgent but no emergency, in her country.
        ADVICE
    }

    public CallOrders {
        orders = List.copyOf(orders);
    }

    /// Whom to call about a sign, the one to call first on top.
    public List<Callee> of(Urgency urgency, Optional<DangerSign.Whom> line) {
        return orders.stream()
                .filter(order -> order.urgency() == urgency && order.line().equals(line))
                .findFirst()
                .orElseThrow()
                .calls();
    }
}
