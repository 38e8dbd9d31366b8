package org.seneid.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.AccessLog;
import org.seneid.audit.Ward;
import org.seneid.platform.Acting;
import org.seneid.platform.Behalf;
import org.seneid.platform.Kinship;
import org.seneid.platform.PublicId;

/** Knows who reads, and in whose log, for every page and file of it. */
@RequestScoped
class Readers {

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    private List<Ward> wards;

    /** @param about the guardianship by which it is another's log; empty for the log of whom they act for */
    Reader of(Optional<PublicId> about) {
        return ward(about).map(ward -> Reader.of(acting, ward)).orElseGet(() -> Reader.of(acting));
    }

    /** Whether what the reader did is all that they see. */
    boolean helping(Optional<PublicId> about) {
        return ward(about)
                .map(Ward::kinship)
                .or(() -> acting.behalf().flatMap(Behalf::kinship))
                .filter(Kinship.PARENT::equals)
                .isPresent();
    }

    /** Whose logs there are to choose from. */
    List<Ward> wards() {
        if (wards == null) wards = log.wards();
        return wards;
    }

    private Optional<Ward> ward(Optional<PublicId> about) {
        return about.flatMap(
                id -> wards().stream().filter(ward -> ward.id().equals(id)).findFirst());
    }
}
