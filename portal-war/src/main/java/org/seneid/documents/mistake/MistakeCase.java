package org.seneid.documents.mistake;

import java.util.Optional;
import org.seneid.documents.ReportedMistake;
import org.seneid.documents.VerifiedDocument;
import org.seneid.registry.document.Fact;

/**
 * A reported mistake as a clerk opens it.
 *
 * @param work what its clerk needs to answer it; empty for other clerks
 */
public record MistakeCase(MistakeRow row, Optional<Work> work) {

    /**
     * What was reported, and what the register says by now.
     *
     * @param mistake what the register had said, and what it should say
     * @param holder the name of the account's owner
     * @param document what the register says now; empty when the account has the document no longer
     */
    public record Work(ReportedMistake mistake, String holder, Optional<VerifiedDocument> document) {

        /** The field as the register says it now. */
        public Optional<Fact> now() {
            return document.flatMap(VerifiedDocument::content)
                    .flatMap(content -> content.field(mistake.report().field()));
        }

        /** Whether the register was asked again since it spoke last, and did not answer. */
        public boolean silent() {
            return document.filter(VerifiedDocument::silent).isPresent();
        }

        /** Whether the register says something else than when the mistake was reported. */
        public boolean changed() {
            return mistake.said().isPresent()
                    && !mistake.said().map(Fact::value).equals(now().map(Fact::value));
        }
    }
}
