package org.seneid.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.seneid.audit.Ward;
import org.seneid.audit.Wards;

/** Whose logs guardians may read: of those for whom they may act today. */
@ApplicationScoped
class OwnWards implements Wards {

    @Inject
    Dependants dependants;

    @Override
    public List<Ward> mine() {
        return dependants.mine().stream()
                .filter(one -> !one.isAsked())
                .map(one -> new Ward(
                        one.getPublicId(),
                        one.getDependant().id(),
                        one.getDependant().name(),
                        one.getKinship()))
                .toList();
    }
}
