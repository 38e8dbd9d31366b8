package org.seneid.registry.sandbox.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.registry.sandbox.country.DocumentTable.Generator;
import org.seneid.registry.sandbox.country.DocumentTable.Setting;
import org.seneid.registry.sandbox.country.Papers.Paper;

/** Collects the papers of one person of the demo after the other, as they are written down. */
final class DemoPapers {

    private final Map<String, Generator> generators = new HashMap<>();
    private final List<Paper> collected = new ArrayList<>();

    DemoPapers(Setting setting) {
        for (var table : DocumentTable.all())
            generators.put(table.word(), table.generator().apply(setting));
    }

    void line(String[] line, Resident who) {
        var generator = generators.get(line[0]);
        if (generator == null) throw new IllegalStateException("nothing is called " + line[0]);
        collected.add(generator.written(line, who));
    }

    /** What was collected; empty when nothing is written down of this person. */
    Optional<Papers> taken() {
        if (collected.isEmpty()) return Optional.empty();
        var papers = new Papers(collected);
        collected.clear();
        return Optional.of(papers);
    }
}
