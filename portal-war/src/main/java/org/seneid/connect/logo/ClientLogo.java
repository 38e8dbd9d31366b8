package org.seneid.connect.logo;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import org.seneid.identity.account.Sha256;

/** A picture that stands beside a client's name, as the portal has drawn it; never changed, since its hash is its address. */
@Entity
@Table(name = "client_logo")
public class ClientLogo {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "client_logo_seq")
    @SequenceGenerator(name = "client_logo_seq", sequenceName = "client_logo_seq", allocationSize = 50)
    private Long id;

    private String hash;
    private byte[] png;

    @Column(name = "added_at")
    private Instant addedAt;

    protected ClientLogo() {}

    ClientLogo(byte[] png, Instant now) {
        this.hash = hash(png);
        this.png = png;
        this.addedAt = now;
    }

    /** Stands for the picture: 64 hexadecimal digits. */
    static String hash(byte[] png) {
        return Sha256.of(HexFormat.of().formatHex(png));
    }

    byte[] png() {
        return png.clone();
    }
}
