package org.seneid.services.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.seneid.registry.order.RegisterOrderKind;

/** Reads what an approval has a register do; everything that its order needs must be something that the form knows. */
final class DecisionTermsReader {

    private static final int MOST_MONTHS = 120;

    private final DefinitionScope scope;

    DecisionTermsReader(DefinitionScope scope) {
        this.scope = scope;
    }

    DecisionTerms terms(YamlEntry entry) {
        var order = entry.oneOf("order", RegisterOrderKind.values(), RegisterOrderKind::word);
        var with = entry.partIf("with", part -> with(part, order)).orElse(Map.of());
        for (var need : order.needs()) if (!with.containsKey(need)) entry.wrongAt("order", "order-needs", need);
        var states = entry.words("states");
        states.forEach(id -> named(entry, "states", id));
        var months = entry.has("valid-months") ? entry.number("valid-months", 1, MOST_MONTHS) : 0;
        return new DecisionTerms(order, with, states, months);
    }

    private Map<String, String> with(YamlEntry part, RegisterOrderKind order) {
        var with = new LinkedHashMap<String, String>();
        for (var name : names(order))
            part.wordIf(name, DefinitionScope.id()).ifPresent(id -> {
                named(part, name, id);
                with.put(name, id);
            });
        return with;
    }

    private static List<String> names(RegisterOrderKind order) {
        return Stream.concat(order.needs().stream(), order.mayHave().stream()).toList();
    }

    private void named(YamlEntry entry, String name, String id) {
        if (!scope.names(id)) entry.wrongAt(name, "not-before", id);
    }
}
