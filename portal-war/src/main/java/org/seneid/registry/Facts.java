package org.seneid.registry;

import java.util.ArrayList;
import java.util.List;

/** Collects fields, leaving out those that the register left out. */
final class Facts {

    private final List<Fact> facts = new ArrayList<>();

    Facts and(String key, Object value) {
        if (value != null) facts.add(new Fact(key, value));
        return this;
    }

    List<Fact> list() {
        return List.copyOf(facts);
    }
}
