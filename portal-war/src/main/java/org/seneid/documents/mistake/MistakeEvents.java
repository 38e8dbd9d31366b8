package org.seneid.documents.mistake;

import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.documents.ReportStatus;
import org.seneid.platform.AccountId;
import org.seneid.registry.document.DocumentKind;

/** What citizens and clerks do about mistakes in documents. */
public final class MistakeEvents {

    private MistakeEvents() {}

    /** A citizen said that a register has a field wrong; a case with a deadline is open. */
    public record MistakeReported(AccountId citizen, String subject, String field) implements Audited {

        @Override
        public String act() {
            return "document.mistake-reported";
        }

        @Override
        public List<String> attributes() {
            return List.of(field);
        }
    }

    /** A citizen took the report of a mistake back. */
    public record MistakeWithdrawn(AccountId citizen, String subject, String field) implements Audited {

        @Override
        public String act() {
            return "document.mistake-withdrawn";
        }

        @Override
        public List<String> attributes() {
            return List.of(field);
        }
    }

    /** A clerk took the report of a mistake from the queue. */
    public record MistakeTaken(AccountId citizen, String subject, String field) implements Audited {

        @Override
        public String act() {
            return "document.mistake-taken";
        }

        @Override
        public List<String> attributes() {
            return List.of(field);
        }
    }

    /** A clerk gave the report of a mistake back to the queue. */
    public record MistakeGivenBack(AccountId citizen, String subject, String field) implements Audited {

        @Override
        public String act() {
            return "document.mistake-given-back";
        }

        @Override
        public List<String> attributes() {
            return List.of(field);
        }
    }

    /** A clerk opened the report of a mistake, with what the register had said. */
    public record MistakeRead(AccountId citizen, String subject, String field) implements Audited {

        @Override
        public String act() {
            return "document.mistake-read";
        }

        @Override
        public List<String> attributes() {
            return List.of(field);
        }
    }

    /**
     * A clerk answered the report of a mistake.
     *
     * @param end how
     */
    public record MistakeAnswered(AccountId citizen, String subject, String field, DocumentKind kind, ReportStatus end)
            implements Audited {

        @Override
        public String act() {
            return "document.mistake-answered";
        }

        @Override
        public List<String> attributes() {
            return List.of(field);
        }
    }
}
