package org.seneid.services.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.seneid.documents.CurrentDocuments;
import org.seneid.documents.DocumentRefresher;
import org.seneid.documents.VerifiedDocument;
import org.seneid.services.application.Application;
import org.seneid.services.definition.KnownField;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.form.FormFactsReader;

/** Holds what was submitted against what its sources say by now. */
@ApplicationScoped
class CaseSources {

    @Inject
    DocumentRefresher refresher;

    @Inject
    CurrentDocuments documents;

    @Inject
    FormFactsReader reader;

    /** Over the network, so never in a transaction. */
    void askAgain(Application application, ServiceDefinition definition) {
        if (application.status().over()) return;
        refresher.again(
                application.owner(),
                definition.known().stream()
                        .map(KnownField::source)
                        .flatMap(source -> source.kind().stream())
                        .collect(Collectors.toSet()));
    }

    SourceCheck check(Application application, ServiceDefinition definition) {
        if (application.status().over()) return SourceCheck.NONE;
        var contents = application.contents();
        var now = reader.known(application.owner(), definition, contents.answers())
                .with(contents.shared());
        var silent = documents.of(application.owner()).stream()
                .filter(VerifiedDocument::silent)
                .map(VerifiedDocument::kind)
                .collect(Collectors.toSet());
        var unheard = definition.known().stream()
                .filter(field -> field.source().kind().filter(silent::contains).isPresent())
                .map(KnownField::id)
                .collect(Collectors.toSet());
        return new SourceCheck(now, now.changedSince(contents.known()), unheard);
    }
}
