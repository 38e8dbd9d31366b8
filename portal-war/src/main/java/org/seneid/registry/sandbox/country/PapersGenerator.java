package org.seneid.registry.sandbox.country;

import java.util.ArrayList;
import java.util.List;
import org.seneid.registry.sandbox.country.DocumentTable.Generator;
import org.seneid.registry.sandbox.country.DocumentTable.Setting;
import org.seneid.registry.sandbox.country.Papers.Paper;
import org.seneid.registry.sandbox.random.SeededRandom;

/** Draws what the registers hold for a person, one register after the other. */
final class PapersGenerator {

    private final List<Generator> generators;

    PapersGenerator(Setting setting) {
        generators = DocumentTable.all().stream()
                .map(table -> table.generator().apply(setting))
                .toList();
    }

    Papers of(Resident who, Home home, SeededRandom dice) {
        var papers = new ArrayList<Paper>();
        for (var generator : generators) papers.addAll(generator.of(who, home, dice));
        return new Papers(papers);
    }
}
