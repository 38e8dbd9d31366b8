package org.seneid.services.definition;

import java.util.List;
import java.util.stream.Collectors;

/** A text is no definition; it says everything that is wrong with it, in the order of the lines. */
public class DefinitionRejected extends Exception {

    private final transient List<DefinitionProblem> problems;

    DefinitionRejected(List<DefinitionProblem> problems) {
        super(problems.stream()
                .map(problem -> "line " + problem.line() + ": " + problem.key() + " " + problem.args())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<DefinitionProblem> problems() {
        return problems;
    }
}
