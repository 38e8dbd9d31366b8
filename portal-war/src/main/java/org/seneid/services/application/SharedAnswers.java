package org.seneid.services.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.services.definition.FieldType;
import org.seneid.services.definition.FormField;
import org.seneid.services.form.ShareOpening;

/** Opens the codes that are typed on a page and keeps what they show; the codes themselves are kept nowhere. */
@ApplicationScoped
class SharedAnswers {

    @Inject
    ShareOpening opening;

    @Inject
    ApplicationStore store;

    /** Registers may be asked, so never in a transaction. */
    void take(AccountId owner, PublicId id, List<FormField> fields, Map<String, List<String>> typed) {
        for (var field : fields) {
            var code =
                    String.join("", typed.getOrDefault(field.id(), List.of())).strip();
            if (field.type() == FieldType.SHARE && !code.isEmpty())
                store.share(owner, id, field.id(), opening.open(owner, field, code));
        }
    }
}
