package org.seneid.services.definition;

import java.util.List;

/**
 * What is wrong with a definition, and where.
 *
 * @param line counted from 1; 0 when it is nowhere in particular
 * @param key of the sentence that says it
 * @param args what the sentence's places are filled with: words of the definition, as they were written
 */
public record DefinitionProblem(int line, String key, List<String> args) {

    public DefinitionProblem {
        args = List.copyOf(args);
    }

    static DefinitionProblem of(int line, String key, String... args) {
        return new DefinitionProblem(line, "services.definition." + key, List.of(args));
    }
}
