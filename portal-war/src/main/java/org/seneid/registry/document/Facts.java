package org.seneid.registry.document;

import java.util.ArrayList;
import java.util.List;

/** Collects fields, leaving out those that the register left out. */
public final class Facts {

    private final List<Fact> facts = new ArrayList<>();

    public Facts and(String key, Object value) {
        if (value != null) facts.add(new Fact(key, value));
        return this;
    }

    public List<Fact> list() {
        return List.copyOf(facts);
    }
}
