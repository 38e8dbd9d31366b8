package org.seneid.services.definition;

import java.util.List;
import java.util.Optional;
import org.seneid.registry.document.DocumentKind;

/**
 * One thing that is asked.
 *
 * @param id unique in the form
 * @param optional whether it may stay empty
 * @param longest how many characters an answer may have, or how many files
 * @param options what can be chosen; empty for other types
 * @param kind of the documents that can be chosen
 * @param rules what must hold of the answer
 * @param when what must hold for it to be asked
 */
public record FormField(
        String id,
        FieldType type,
        Wording label,
        Optional<Wording> hint,
        boolean optional,
        int longest,
        List<FieldOption> options,
        Optional<DocumentKind> kind,
        List<Rule> rules,
        List<Condition> when) {

    public FormField {
        options = List.copyOf(options);
        rules = List.copyOf(rules);
        when = List.copyOf(when);
    }
}
