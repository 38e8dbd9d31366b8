package org.seneid.enrolment.service;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.ContactKind;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** A phone or a mailbox that an officer is about to write into an account, until its code is typed. */
@Entity
@Table(name = "desk_contact")
@NamedQuery(
        name = DeskContact.WAITING,
        query = "select c from DeskContact c where c.officer = :officer and c.account = :account order by c.id desc")
public class DeskContact {

    static final String WAITING = "DeskContact.waiting";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "desk_contact_seq")
    @SequenceGenerator(name = "desk_contact_seq", sequenceName = "desk_contact_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    private AccountId officer;
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private String address;
    private PublicId sent;
    private String reason;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected DeskContact() {}

    /** @param sent by what the code that went there is checked */
    DeskContact(
            AccountId officer, AccountId account, ContactAddress address, PublicId sent, DeskReason why, Instant now) {
        this.publicId = PublicId.random();
        this.officer = officer;
        this.account = account;
        this.kind = address.kind();
        this.address = address.text();
        this.sent = sent;
        this.reason = why.words();
        this.askedAt = now;
    }

    ContactAddress address() {
        return new ContactAddress(kind, address);
    }

    PublicId sent() {
        return sent;
    }

    DeskReason reason() {
        return new DeskReason(reason);
    }
}
