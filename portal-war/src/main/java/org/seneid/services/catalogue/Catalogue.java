package org.seneid.services.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.seneid.platform.NotFound;
import org.seneid.services.definition.DefinitionReader;
import org.seneid.services.definition.DefinitionRejected;
import org.seneid.services.definition.ServiceDefinition;

/** The public services that there are, each in its newest version; a form that was begun is found in the version it began with. */
@ApplicationScoped
public class Catalogue {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A version never changes, so what was read once is read. */
    private final Map<Long, ServiceDefinition> read = new ConcurrentHashMap<>();

    /** Every service, in its newest version. */
    @Transactional(TxType.SUPPORTS)
    public List<ServiceDefinition> all() {
        return em.createNamedQuery(PublishedForm.LATEST, PublishedForm.class)
                .getResultStream()
                .map(this::definition)
                .toList();
    }

    /** What people look for; see {@link CatalogueSearch}. */
    @Transactional(TxType.SUPPORTS)
    public List<ServiceDefinition> search(String typed) {
        return new CatalogueSearch(all()).find(typed);
    }

    /** @throws NotFound when there is no service of this name */
    @Transactional(TxType.SUPPORTS)
    public PublishedForm latest(String slug) {
        return versions(slug).stream().findFirst().orElseThrow(NotFound::new);
    }

    @Transactional(TxType.SUPPORTS)
    public List<PublishedForm> versions(String slug) {
        return em.createNamedQuery(PublishedForm.OF_SLUG, PublishedForm.class)
                .setParameter("slug", slug)
                .getResultList();
    }

    /** What a published version says. */
    public ServiceDefinition definition(PublishedForm form) {
        return read.computeIfAbsent(form.id(), id -> parsed(form.definition()));
    }

    /** The text of a published version's file. */
    public String text(PublishedForm form) {
        return form.definition();
    }

    /** Every published text was read before it was published. */
    private static ServiceDefinition parsed(String text) {
        try {
            return DefinitionReader.published(text);
        } catch (DefinitionRejected unreadable) {
            throw new IllegalStateException("a published form cannot be read", unreadable);
        }
    }

    /**
     * Publishes a version of a service; forms that were begun with another go on with that.
     *
     * @param yaml the text of its file
     * @return empty when this version was published before, which then stays as it is
     * @throws DefinitionRejected when the text is no definition
     */
    @Transactional(TxType.REQUIRED)
    public Optional<PublishedForm> publish(String yaml) throws DefinitionRejected {
        var definition = DefinitionReader.read(yaml);
        if (versions(definition.slug()).stream().anyMatch(form -> form.edition() == definition.version()))
            return Optional.empty();
        var form = new PublishedForm(definition.slug(), definition.version(), yaml, clock.instant());
        em.persist(form);
        return Optional.of(form);
    }
}
