package org.seneid.audit;

import java.util.List;
import java.util.Optional;
import org.seneid.platform.AccountId;

/** An event that belongs in a citizen's access log: who did what with their data. Fired by a boundary, in its transaction. */
public interface Audited {

    /** The account whose data was touched. */
    AccountId citizen();

    /**
     * The key of the act, such as {@code document.viewed}. Its sentence is the message {@code audit.act.<key>}: what
     * follows on the one who did it, with places {0} for the subject and {1} for the attributes in words. Who did it is
     * known, or is the message {@code audit.by.<key>} for an act of people who are not signed in.
     */
    String act();

    /**
     * What the act was done to; never a value. Up to a slash it is looked up as {@code audit.subject.<word>}, and shown
     * as it is when there is none (a bill's number).
     */
    default String subject() {
        return "";
    }

    /** Names of the attributes that were seen or changed, never their values; in words {@code audit.attribute.<name>}. */
    default List<String> attributes() {
        return List.of();
    }

    /** The purpose that was stated, or the receiver's note; empty when none was. */
    default String purpose() {
        return "";
    }

    /** What a citizen who did this is to the account's owner, when the owner knows them by name. */
    default Optional<Relationship> tie() {
        return Optional.empty();
    }

    /** True when citizens look at their own data: such an entry is folded, once a session for each subject. */
    default boolean ownLook() {
        return false;
    }

    /** True for what citizens do all day in their own account, which is no news to them: looking, coming, going. */
    default boolean routine() {
        return ownLook();
    }
}
