package dev.loopwise.engine.time;

import java.util.List;

/**
 * Orders of which at least one holds.
 *
 * @param orders at least two
 */
record AnyOf(List<Order> orders) {
    AnyOf(Order one, Order other) {
        this(List.of(one, other));
    }

    AnyOf {
        orders = List.copyOf(orders);
    }
}
