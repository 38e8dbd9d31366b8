package org.seneid.audit;

import java.util.List;
import org.seneid.platform.AccountId;

/** An event that belongs in a citizen's access log: who did what with their data. Fired by a boundary, in its transaction. */
public interface Audited {

    /** The account whose data was touched. */
    AccountId citizen();

    /** The key of the act, such as {@code document.viewed}; its sentence is the message {@code audit.act.<key>}. */
    String act();

    /** What the act was done to, as a key or an id the citizen knows ({@code driving-licence}, a bill's number); never a value. */
    default String subject() {
        return "";
    }

    /** Names of the attributes that were seen or changed, never their values. */
    default List<String> attributes() {
        return List.of();
    }

    /** The purpose that was stated, or the receiver's note; empty when none was. */
    default String purpose() {
        return "";
    }

    /** True when citizens look at their own data: such an entry is folded, once a session for each subject. */
    default boolean ownLook() {
        return false;
    }
}
