package org.seneid.connect.client;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.seneid.platform.AccountId;

/** The host that a developer's clients belong to, which know a citizen by one pseudonym. */
@Entity
@Table(name = "client_sector")
public class ClientSector {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "client_sector_seq")
    @SequenceGenerator(name = "client_sector_seq", sequenceName = "client_sector_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String name;
    private AccountId developer;

    protected ClientSector() {}

    ClientSector(String name, AccountId developer) {
        this.name = name;
        this.developer = developer;
    }

    boolean of(AccountId account) {
        return developer.equals(account);
    }
}
