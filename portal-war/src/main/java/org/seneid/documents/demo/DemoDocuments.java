package org.seneid.documents.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.seneid.documents.Documents;
import org.seneid.documents.RegisterDocuments;
import org.seneid.documents.RegisterReading;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Accounts;
import org.seneid.identity.demo.DemoAccount;
import org.seneid.identity.demo.DemoDependants;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.Role;
import org.seneid.platform.start.PortalStarting;
import org.seneid.registry.document.DocumentKind;

/** Puts into the accounts of a demo what the registers hold for their holders; a second start finds it there. */
@ApplicationScoped
public class DemoDocuments {

    @Inject
    Accounts accounts;

    @Inject
    RegisterDocuments answers;

    @Inject
    DemoDocumentHistory history;

    void fill(@Observes @Priority(PortalStarting.DOCUMENTS) PortalStarting starting) {
        if (!starting.demo()) return;
        DemoAccount.ALL.stream()
                .filter(demo -> demo.role() == Role.CITIZEN)
                .flatMap(demo -> bare(demo.person()))
                .forEach(account -> history.byHolder(account, held(account)));
        DemoDependants.PEOPLE.stream()
                .flatMap(this::bare)
                .forEach(account -> history.byThePortal(account, held(account)));
    }

    /** The account of a person who was seen and has no documents yet. */
    private Stream<Account> bare(PersonalId person) {
        return accounts.citizen(person).stream()
                .filter(account -> account.level() >= Documents.LEVEL_NEEDED && !history.has(account));
    }

    private List<RegisterReading> held(Account account) {
        var held = new ArrayList<RegisterReading>();
        Arrays.stream(DocumentKind.values()).forEach(kind -> held.addAll(answers.about(kind, account.person())));
        return held;
    }
}
