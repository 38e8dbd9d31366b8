package org.seneid.connect.consent;

import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** What happens to consents. */
public final class ConsentEvents {

    private ConsentEvents() {}

    /** A citizen let a client see something. */
    public record ConsentGiven(AccountId citizen, String subject, List<String> attributes) implements Audited {

        public static ConsentGiven of(ClientConsent consent) {
            return new ConsentGiven(
                    consent.owner(),
                    consent.client().subject(),
                    consent.granted().names());
        }

        @Override
        public String act() {
            return "consent.given";
        }
    }

    /** A citizen answered no. */
    public record ConsentRefused(AccountId citizen, String subject) implements Audited {

        @Override
        public String act() {
            return "consent.refused";
        }
    }

    /** A citizen took part of it back; the attributes are those that go on. */
    public record ConsentNarrowed(AccountId citizen, String subject, List<String> attributes, ClientConsent consent)
            implements Audited {

        static ConsentNarrowed of(ClientConsent consent) {
            return new ConsentNarrowed(
                    consent.owner(),
                    consent.client().subject(),
                    consent.granted().names(),
                    consent);
        }

        @Override
        public String act() {
            return "consent.narrowed";
        }
    }

    /** A citizen took it back: whatever the client holds by it ends now. */
    public record ConsentWithdrawn(AccountId citizen, String subject, ClientConsent consent) implements Audited {

        static ConsentWithdrawn of(ClientConsent consent) {
            return new ConsentWithdrawn(consent.owner(), consent.client().subject(), consent);
        }

        @Override
        public String act() {
            return "consent.withdrawn";
        }
    }
}
