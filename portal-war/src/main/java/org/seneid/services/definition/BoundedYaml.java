package org.seneid.services.definition;

import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads YAML as far as a definition needs it. Aliases, tags and further documents are refused, so that a small text cannot
 * become a large one; size, depth and number of parts are bounded before anything is built of them.
 */
final class BoundedYaml {

    private static final int LONGEST = 200_000;
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 20_000;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(LONGEST)
            .setAllowDuplicateKeys(false)
            .setAllowRecursiveKeys(false)
            .setMaxAliasesForCollections(0)
            .build();

    private int depth;
    private int parts;
    private int documents;

    private BoundedYaml() {}

    /** @throws DefinitionRejected when it is no YAML, or more than a definition needs */
    static Node read(String text) throws DefinitionRejected {
        if (text.length() > LONGEST) throw rejected(0, "too-long", String.valueOf(LONGEST));
        try {
            new BoundedYaml().look(text);
            return new Compose(SETTINGS).composeString(text).orElseThrow(() -> rejected(0, "empty"));
        } catch (MarkedYamlEngineException wrong) {
            throw rejected(
                    wrong.getProblemMark().map(BoundedYaml::line).orElse(0),
                    "no-yaml",
                    wrong.getProblem() == null ? "" : wrong.getProblem());
        } catch (YamlEngineException wrong) {
            throw rejected(0, "no-yaml", wrong.getMessage());
        }
    }

    /** Goes through the text without building anything; the parser keeps its own stack. */
    private void look(String text) throws DefinitionRejected {
        for (var event : new Parse(SETTINGS).parseString(text)) look(event);
    }

    private void look(Event event) throws DefinitionRejected {
        int line = event.getStartMark().map(BoundedYaml::line).orElse(0);
        if (event instanceof DocumentStartEvent && ++documents > 1) throw rejected(line, "one-document");
        if (event instanceof AliasEvent) throw rejected(line, "alias");
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) throw rejected(line, "alias");
        if (tagged(event)) throw rejected(line, "tag");
        if (event instanceof CollectionStartEvent && ++depth > DEEPEST) throw rejected(line, "too-deep");
        if (event instanceof CollectionEndEvent) depth--;
        if (++parts > MOST_PARTS) throw rejected(line, "too-many");
    }

    private static boolean tagged(Event event) {
        if (event instanceof ScalarEvent scalar) return scalar.getTag().isPresent();
        return event instanceof CollectionStartEvent start && start.getTag().isPresent();
    }

    static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private static DefinitionRejected rejected(int line, String key, String... args) {
        return new DefinitionRejected(List.of(DefinitionProblem.of(line, key, args)));
    }
}
