package org.seneid.audit.log.web;

import java.util.Optional;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.log.ReadableDependant;
import org.seneid.platform.AccountId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Delegation;
import org.seneid.platform.text.Messages;

/**
 * Who reads a log, for whom its sentences are said.
 *
 * @param account who is signed in
 * @param owner what the log's owner is called; empty when it is the reader
 */
public record LogReader(AccountId account, Optional<String> owner) {

    /** Whoever is signed in, in the log of whom they act for. */
    public static LogReader of(Acting acting) {
        return new LogReader(acting.signedIn().account(), acting.behalf().map(Delegation::name));
    }

    /** The same in a dependant's log. */
    static LogReader of(Acting acting, ReadableDependant ward) {
        return new LogReader(acting.signedIn().account(), Optional.of(ward.name()));
    }

    boolean did(AuditEntry entry) {
        return entry.by(account);
    }

    /** The owner within a sentence: {@code bạn}, or a name. */
    String whom(Messages words) {
        return owner.orElseGet(() -> words.text("audit.owner.you"));
    }

    /** What is the owner's, in languages that say so by another word: {@code your}. */
    String whose(Messages words) {
        return owner.map(name -> words.text("audit.owner.theirs", name))
                .orElseGet(() -> words.text("audit.owner.your"));
    }
}
