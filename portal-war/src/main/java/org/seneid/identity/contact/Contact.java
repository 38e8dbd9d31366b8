package org.seneid.identity.contact;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.seneid.platform.AccountId;

/** A phone or a mailbox that an account's holder has proven to be theirs by a code. */
@Entity
@NamedQuery(name = Contact.OWN, query = "select c from Contact c where c.owner = :owner order by c.kind desc")
public class Contact {

    static final String OWN = "Contact.own";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "contact_seq")
    @SequenceGenerator(name = "contact_seq", sequenceName = "contact_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private AccountId owner;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private String address;

    @Column(name = "proven_at")
    private Instant provenAt;

    protected Contact() {}

    Contact(AccountId owner, ContactAddress address, Instant provenAt) {
        this.owner = owner;
        this.kind = address.kind();
        this.address = address.text();
        this.provenAt = provenAt;
    }

    /** Another address of the same kind takes its place. */
    void movesTo(ContactAddress other, Instant now) {
        address = other.text();
        provenAt = now;
    }

    public ContactAddress address() {
        return new ContactAddress(kind, address);
    }

    public Instant provenAt() {
        return provenAt;
    }
}
