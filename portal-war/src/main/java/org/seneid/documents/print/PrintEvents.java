package org.seneid.documents.print;

import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** What happens to documents on paper. */
public final class PrintEvents {

    private PrintEvents() {}

    /** A citizen took a copy to print; whoever holds it can check its state for a while. */
    public record DocumentPrinted(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "document.printed";
        }
    }

    /** Somebody who holds a printed copy saw the document's kind and state; who it was is not known. */
    public record PrintChecked(AccountId citizen, String subject) implements Audited {

        static final String ACT = "document.print-checked";

        @Override
        public String act() {
            return ACT;
        }

        @Override
        public List<String> attributes() {
            return List.of("state");
        }
    }
}
