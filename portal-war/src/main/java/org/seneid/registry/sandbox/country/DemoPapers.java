package org.seneid.registry.sandbox.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.seneid.registry.sandbox.country.DocumentTable.Generator;
import org.seneid.registry.sandbox.country.DocumentTable.Setting;
import org.seneid.registry.sandbox.country.Papers.Paper;
import org.seneid.registry.sandbox.random.SeededRandom;

/** The papers of one person of the demo after the other: of each kind what is written down, or else what is drawn. */
final class DemoPapers {

    private static final String NONE = "none";

    /** By the word of their lines, one register after the other. */
    private final Map<String, Generator> generators = new LinkedHashMap<>();

    /** What is written of the person; nothing is drawn of a kind that is here. */
    private final Map<String, List<Paper>> written = new HashMap<>();

    DemoPapers(Setting setting) {
        for (var table : DocumentTable.all())
            generators.put(table.word(), table.generator().apply(setting));
    }

    void line(String[] line, Resident who) {
        if (line[0].equals(NONE)) none(line);
        else of(line[0]).add(known(line[0]).written(line, who));
    }

    private void none(String[] line) {
        var words = line.length == 1 ? generators.keySet() : Set.of(line[1].split(" "));
        for (var word : words) {
            known(word);
            of(word);
        }
    }

    private List<Paper> of(String word) {
        return written.computeIfAbsent(word, kind -> new ArrayList<>());
    }

    private Generator known(String word) {
        var generator = generators.get(word);
        if (generator == null) throw new IllegalStateException("nothing is called " + word);
        return generator;
    }

    /** What the person has; the lines that follow are of somebody else. */
    Papers taken(Resident who, Home home, SeededRandom dice) {
        var papers = new ArrayList<Paper>();
        generators.forEach((word, generator) -> {
            var lines = written.get(word);
            papers.addAll(lines == null ? generator.of(who, home, dice) : lines);
        });
        written.clear();
        return new Papers(papers);
    }
}
