package org.seneid.audit.web;

import java.util.Optional;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.Ward;
import org.seneid.platform.AccountId;
import org.seneid.platform.Acting;
import org.seneid.platform.Behalf;
import org.seneid.platform.Words;

/**
 * Who reads a log, for whom its sentences are said.
 *
 * @param account who is signed in
 * @param owner what the log's owner is called; empty when it is the reader
 */
public record Reader(AccountId account, Optional<String> owner) {

    /** Whoever is signed in, in the log of whom they act for. */
    public static Reader of(Acting acting) {
        return new Reader(acting.signedIn().account(), acting.behalf().map(Behalf::name));
    }

    /** The same in a dependant's log. */
    static Reader of(Acting acting, Ward ward) {
        return new Reader(acting.signedIn().account(), Optional.of(ward.name()));
    }

    boolean did(AuditEntry entry) {
        return entry.by(account);
    }

    /** The owner within a sentence: {@code bạn}, or a name. */
    String whom(Words words) {
        return owner.orElseGet(() -> words.text("audit.owner.you"));
    }

    /** What is the owner's, in languages that say so by another word: {@code your}. */
    String whose(Words words) {
        return owner.map(name -> words.text("audit.owner.theirs", name))
                .orElseGet(() -> words.text("audit.owner.your"));
    }
}
