package org.seneid.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.registry.RegisterUnavailable;
import org.seneid.registry.document.DocumentKind;

/** Brings what a register holds now into an account, for rooms that had it changed; over the network, so never in a transaction. */
@ApplicationScoped
public class DocumentArrivals {

    @Inject
    RegisterDocuments answers;

    @Inject
    DocumentUpdater updater;

    /**
     * Refreshes the documents of a kind, and adds new ones. What the holder did not want in the account stays out of it.
     *
     * @param added the register's own ids of those that are new
     * @throws RegisterUnavailable when the register does not answer
     */
    public void arrive(AccountId owner, PersonalId person, DocumentKind kind, Collection<String> added) {
        var readings = answers.about(kind, person);
        updater.refresh(owner, kind, readings);
        updater.integrate(
                owner,
                kind,
                readings.stream()
                        .filter(reading -> added.contains(reading.document().documentId()))
                        .toList());
    }
}
