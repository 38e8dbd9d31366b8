package org.seneid.documents.mistake;

import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** What citizens do about mistakes in their documents. */
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
}
