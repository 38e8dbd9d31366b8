package org.seneid.audit;

import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.seneid.audit.verification.Discrepancy;
import org.seneid.audit.verification.Verification;
import org.seneid.audit.verification.VerificationTimer;
import org.seneid.audit.verification.Verifications;
import org.seneid.platform.Page;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.support.As;
import org.seneid.support.Citizens;

/** Has the whole trail gone over, as an auditor does. */
@Dependent
class Verified {

    @Inject
    private Verifications verifications;

    @Inject
    private VerificationTimer verificationTimer;

    @Inject
    private Citizens citizens;

    @Inject
    private As as;

    private Actor auditor;

    /** What is found, on its first page: the kind, where, and where it belongs. */
    List<Tuple> found() throws Exception {
        var done = done();
        return listed(done).rows().stream()
                .map(found -> tuple(found.getKind(), found.getLeaf(), found.getOther()))
                .collect(Collectors.toList());
    }

    Page<Discrepancy> listed(Verification done) throws Exception {
        return as.auditor(auditor, () -> verifications.found(done, 1));
    }

    Verification done() throws Exception {
        if (auditor == null) auditor = auditor(citizens.citizen());
        var id = as.auditor(auditor, () -> verifications.begin());
        while (!as.auditor(auditor, () -> verifications.byId(id)).isDone()) verificationTimer.work();
        return as.auditor(auditor, () -> verifications.byId(id));
    }

    private static Actor auditor(Actor like) {
        return new Actor(
                like.account(), like.person(), like.name(), Role.AUDITOR, 2, like.session(), like.signedInAt());
    }
}
