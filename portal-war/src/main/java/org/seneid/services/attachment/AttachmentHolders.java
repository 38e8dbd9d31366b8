package org.seneid.services.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.seneid.platform.NotFound;

/** All kinds of things that files are attached to. */
@ApplicationScoped
public class AttachmentHolders {

    @Inject
    @Any
    Instance<AttachmentHolder> all;

    Optional<AttachmentHolder> find(String kind) {
        return all.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    /** @throws NotFound when there is no such kind */
    AttachmentHolder of(AttachmentPlace place) {
        return find(place.holderKind()).orElseThrow(NotFound::new);
    }

    /** The address of the page with the field. */
    public String page(AttachmentPlace place) {
        return of(place).page(place.holder(), place.field());
    }
}
