package org.seneid.identity.guardianship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.seneid.audit.log.ReadableDependant;
import org.seneid.audit.log.ReadableDependants;

/** Whose logs guardians may read: of those for whom they may act today. */
@ApplicationScoped
class GuardianReadableDependants implements ReadableDependants {

    @Inject
    Guardianships guardianships;

    @Override
    public List<ReadableDependant> mine() {
        return guardianships.mine().stream()
                .filter(one -> !one.isAsked())
                .map(one -> new ReadableDependant(
                        one.getPublicId(),
                        one.getDependant().id(),
                        one.getDependant().name(),
                        one.getKinship()))
                .toList();
    }
}
