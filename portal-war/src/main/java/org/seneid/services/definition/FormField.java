package org.seneid.services.definition;

import java.util.List;
import java.util.Optional;
import org.seneid.registry.document.DocumentKind;
import org.seneid.sharing.choice.Attribute;

/**
 * One thing that is asked.
 *
 * @param id unique in the form
 * @param optional whether it may stay empty
 * @param longest how many characters an answer may have, or how many files
 * @param options what can be chosen; empty for other types
 * @param kind of the documents that can be chosen
 * @param attributes what a share has to show, and all that is taken of it; empty for other types
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
        List<Attribute> attributes,
        List<Rule> rules,
        List<Condition> when) {

    public FormField {
        options = List.copyOf(options);
        attributes = List.copyOf(attributes);
        rules = List.copyOf(rules);
        when = List.copyOf(when);
    }
}
