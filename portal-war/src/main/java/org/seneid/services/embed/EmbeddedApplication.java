package org.seneid.services.embed;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.seneid.connect.client.Client;
import org.seneid.platform.PublicId;

/** Says that an application was submitted in a page of a client, which therefore gets it. */
@Entity
@Table(name = "embedded_application")
@NamedQuery(
        name = EmbeddedApplication.BY_APPLICATION,
        query = "select e from EmbeddedApplication e join fetch e.client where e.application = :application")
public class EmbeddedApplication {

    static final String BY_APPLICATION = "EmbeddedApplication.byApplication";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "embedded_application_seq")
    @SequenceGenerator(
            name = "embedded_application_seq",
            sequenceName = "embedded_application_seq",
            allocationSize = 50)
    private Long id;

    private PublicId application;

    @ManyToOne
    @JoinColumn(name = "client")
    private Client client;

    private String slug;

    @Column(name = "pressed_at")
    private Instant pressedAt;

    protected EmbeddedApplication() {}

    EmbeddedApplication(PublicId application, Client client, String slug, Instant now) {
        this.application = application;
        this.client = client;
        this.slug = slug;
        this.pressedAt = now;
    }

    Client client() {
        return client;
    }

    PublicId application() {
        return application;
    }
}
