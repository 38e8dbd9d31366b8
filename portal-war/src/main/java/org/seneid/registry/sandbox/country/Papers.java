package org.seneid.registry.sandbox.country;

import java.util.List;

/** What the registers hold for one person, in the order in which they wrote it down. */
record Papers(List<Paper> all) {

    /** One document as its register keeps it. */
    interface Paper {

        DocumentTable table();

        /** What stands in the columns of the table after its id and its person. */
        Object[] row();
    }

    Papers {
        all = List.copyOf(all);
    }

    /** The papers of one kind; empty where there are none. */
    <P extends Paper> List<P> of(Class<P> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
