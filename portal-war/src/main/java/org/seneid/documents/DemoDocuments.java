package org.seneid.documents;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.seneid.identity.Account;
import org.seneid.identity.Accounts;
import org.seneid.identity.DemoAccount;
import org.seneid.identity.DemoDependants;
import org.seneid.platform.PersonalId;
import org.seneid.platform.Role;
import org.seneid.platform.Starting;
import org.seneid.registry.DocumentKind;

/** Puts into the accounts of a demo what the registers hold for their holders; a second start finds it there. */
@ApplicationScoped
public class DemoDocuments {

    @Inject
    Accounts accounts;

    @Inject
    Answers answers;

    @Inject
    DemoHistory history;

    void fill(@Observes @Priority(Starting.DOCUMENTS) Starting starting) {
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

    private List<Reading> held(Account account) {
        var held = new ArrayList<Reading>();
        Arrays.stream(DocumentKind.values()).forEach(kind -> held.addAll(answers.about(kind, account.person())));
        return held;
    }
}
