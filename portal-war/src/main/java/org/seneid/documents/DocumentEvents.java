package org.seneid.documents;

import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.DocumentState;

/** What happens to documents. */
public final class DocumentEvents {

    private DocumentEvents() {}

    /**
     * A document is not what it was: its state turned, or its register wrote fields anew. The citizen is to be told.
     *
     * @param before the state before; equal to {@code after} when only fields were written anew
     * @param attributes names of those fields
     */
    public record DocumentChanged(
            AccountId citizen,
            PublicId document,
            DocumentKind kind,
            DocumentState before,
            DocumentState after,
            List<String> attributes)
            implements Audited {

        @Override
        public String act() {
            return "document.changed";
        }

        @Override
        public String subject() {
            return DocumentSubject.of(kind, document);
        }
    }

    /** A citizen asked for a document, its register confirmed it, and it is in the account now. */
    public record DocumentIntegrated(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "document.integrated";
        }
    }

    /** The register was asked again about a document, and answered. */
    public record DocumentRefreshed(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "document.refreshed";
        }
    }

    /**
     * A citizen opened one of their documents with its fields.
     *
     * @param attributes the names of the fields
     */
    public record DocumentViewed(AccountId citizen, String subject, List<String> attributes) implements Audited {

        @Override
        public String act() {
            return "document.viewed";
        }

        @Override
        public boolean ownLook() {
            return true;
        }
    }

    /** A citizen had a look at all their documents at once. */
    public record DocumentsListed(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "documents.listed";
        }

        @Override
        public boolean ownLook() {
            return true;
        }
    }

    /** A register wrote a field anew in which a citizen had reported a mistake; the case is over. */
    public record MistakeCorrected(AccountId citizen, DocumentKind kind, PublicId document, String field)
            implements Audited {

        @Override
        public String act() {
            return "document.mistake-corrected";
        }

        @Override
        public String subject() {
            return DocumentSubject.of(kind, document);
        }

        @Override
        public List<String> attributes() {
            return List.of(field);
        }
    }
}
