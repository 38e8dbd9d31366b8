package org.seneid.helpdesk.session;

import java.time.Instant;
import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.MaskedField;

/** What agents do in the account of a citizen. */
public final class HelpEvents {

    private HelpEvents() {}

    /** An agent began to look at what a citizen lets them see. */
    public record HelpBegan(
            AccountId citizen,
            PublicId session,
            AccountId agent,
            String ticket,
            String agentName,
            Instant until,
            String purpose)
            implements Audited {

        static final String ACT = "help.began";

        public static HelpBegan of(HelpSession session) {
            return new HelpBegan(
                    session.citizen().id(),
                    session.publicId(),
                    session.agent(),
                    session.ticket().number().text(),
                    session.agentName(),
                    session.until(),
                    session.reason());
        }

        @Override
        public String act() {
            return ACT;
        }

        @Override
        public String subject() {
            return ticket;
        }
    }

    /**
     * An agent sees an account no more.
     *
     * @param unmasked what was masked and they had shown to them meanwhile
     */
    public record HelpEnded(
            AccountId citizen, PublicId session, AccountId agent, String ticket, EndedBy by, UnmaskedFields unmasked)
            implements Audited {

        public static HelpEnded of(HelpSession session) {
            return new HelpEnded(
                    session.citizen().id(),
                    session.publicId(),
                    session.agent(),
                    session.ticket().number().text(),
                    session.endedBy().orElseThrow(),
                    session.unmasked());
        }

        @Override
        public String act() {
            return "help.ended";
        }

        @Override
        public String subject() {
            return ticket;
        }
    }

    /** A supervisor went through what an agent opened in a citizen's account. */
    public record SessionReviewed(AccountId citizen, String ticket) implements Audited {

        @Override
        public String act() {
            return "help.reviewed";
        }

        @Override
        public String subject() {
            return ticket;
        }
    }

    /** An agent wanted to look at an account and was refused. */
    record HelpAttemptRefused(AccountId citizen, String ticket, String purpose) implements Audited {

        @Override
        public String act() {
            return HelpBegan.ACT;
        }

        @Override
        public String subject() {
            return ticket;
        }
    }

    /** An agent had something shown to them that is masked otherwise. */
    public record ValueUnmasked(AccountId citizen, String ticket, MaskedField what) implements Audited {

        @Override
        public String act() {
            return "help.unmasked";
        }

        @Override
        public String subject() {
            return ticket;
        }

        @Override
        public List<String> attributes() {
            return List.of(what.name());
        }
    }
}
