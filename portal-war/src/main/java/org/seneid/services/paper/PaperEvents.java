package org.seneid.services.paper;

import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** What happens to applications on paper. Their subject is that of the application. */
public final class PaperEvents {

    private PaperEvents() {}

    /** Somebody who may read an application took it as a file to print. */
    public record ApplicationPrinted(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "service.printed";
        }
    }

    /** Somebody who holds a printed application saw its service and state; who it was is not known. */
    public record PaperChecked(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "service.paper-checked";
        }

        @Override
        public List<String> attributes() {
            return List.of("state");
        }
    }
}
