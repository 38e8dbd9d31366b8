package org.seneid.enrolment.draft;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.seneid.platform.PublicId;

/** A phone or a mailbox as the officer wrote it down, and how far it is proven to be the person's. */
@Embeddable
public class DraftContact {

    private String address;
    private PublicId sent;
    private Instant provenAt;

    protected DraftContact() {}

    private DraftContact(String address, PublicId sent, Instant provenAt) {
        this.address = address;
        this.sent = sent;
        this.provenAt = provenAt;
    }

    /** @param sent by what the code that went there is checked */
    static DraftContact asked(String address, PublicId sent) {
        return new DraftContact(address, sent, null);
    }

    DraftContact proven(Instant now) {
        return new DraftContact(address, sent, now);
    }

    boolean isProven() {
        return provenAt != null;
    }

    boolean provenTo(String other) {
        return isProven() && Objects.equals(address, other);
    }

    public String address() {
        return address;
    }

    Optional<PublicId> sent() {
        return Optional.ofNullable(sent);
    }

    Optional<Instant> provenAt() {
        return Optional.ofNullable(provenAt);
    }
}
