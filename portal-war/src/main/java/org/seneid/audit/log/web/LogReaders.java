package org.seneid.audit.log.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.log.AccessLog;
import org.seneid.audit.log.ReadableDependant;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Delegation;
import org.seneid.platform.acting.Kinship;

/** Knows who reads, and in whose log, for every page and file of it. */
@RequestScoped
public class LogReaders {

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    private List<ReadableDependant> wards;

    /** @param about the guardianship by which it is another's log; empty for the log of whom they act for */
    public LogReader of(Optional<PublicId> about) {
        return ward(about).map(ward -> LogReader.of(acting, ward)).orElseGet(() -> LogReader.of(acting));
    }

    /** Whether what the reader did is all that they see. */
    boolean helping(Optional<PublicId> about) {
        return ward(about)
                .map(ReadableDependant::kinship)
                .or(() -> acting.behalf().flatMap(Delegation::kinship))
                .filter(Kinship.PARENT::equals)
                .isPresent();
    }

    /** Whose logs there are to choose from. */
    List<ReadableDependant> wards() {
        if (wards == null) wards = log.wards();
        return wards;
    }

    private Optional<ReadableDependant> ward(Optional<PublicId> about) {
        return about.flatMap(
                id -> wards().stream().filter(ward -> ward.id().equals(id)).findFirst());
    }
}
