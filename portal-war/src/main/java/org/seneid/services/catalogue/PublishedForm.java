package org.seneid.services.catalogue;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One version of a service's definition, as it was published. It never changes: what was begun with it ends with it. */
@Entity
@Table(name = "published_form")
@NamedQuery(
        name = PublishedForm.LATEST,
        query =
                "select f from PublishedForm f where f.edition = (select max(o.edition) from PublishedForm o where o.slug = f.slug)"
                        + " order by f.slug")
@NamedQuery(
        name = PublishedForm.OF_SLUG,
        query = "select f from PublishedForm f where f.slug = :slug order by f.edition desc")
public class PublishedForm {

    static final String LATEST = "PublishedForm.latest";
    static final String OF_SLUG = "PublishedForm.ofSlug";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "published_form_seq")
    @SequenceGenerator(name = "published_form_seq", sequenceName = "published_form_seq", allocationSize = 50)
    private Long id;

    private String slug;
    private int edition;
    private String definition;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected PublishedForm() {}

    public PublishedForm(String slug, int edition, String definition, Instant now) {
        this.slug = slug;
        this.edition = edition;
        this.definition = definition;
        this.publishedAt = now;
    }

    public Long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    /** The version that the definition says, counted from 1. */
    public int edition() {
        return edition;
    }

    /** The text of the file. */
    String definition() {
        return definition;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
