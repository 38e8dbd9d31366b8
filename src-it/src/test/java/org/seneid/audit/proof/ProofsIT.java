package org.seneid.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.Intruder;
import org.seneid.audit.Trailing;
import org.seneid.audit.Trailing.Done;
import org.seneid.audit.log.AccessLog;
import org.seneid.audit.log.LogFilter;
import org.seneid.audit.sequencer.Sequencer;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;

/** Proofs are made of what is in the tree, for however many ask at once. */
@InContainer
class ProofsIT {

    /** Twice the connections there are. */
    private static final int ASKING = 40;

    @Inject
    private Proofs proofs;

    @Inject
    private AccessLog log;

    @Inject
    private Sequencer sequencer;

    @Inject
    private Intruder intruder;

    @Inject
    private Trailing trailing;

    @Inject
    private Asked asked;

    @Inject
    private Citizens citizens;

    @Inject
    private Databases databases;

    @Inject
    private As as;

    private Actor citizen;

    /** One request. */
    @ApplicationScoped
    public static class Asked {

        @ActivateRequestContext
        public <T> T once(Callable<T> what) throws Exception {
            return what.call();
        }
    }

    @BeforeEach
    void somethingIsOnRecord() throws Exception {
        citizen = citizens.citizen();
        happens("document.viewed");
    }

    @Test
    void moreAskAtOnceThanThereAreConnections() throws Exception {
        var together = new CyclicBarrier(ASKING);
        var threads = Executors.newFixedThreadPool(ASKING);
        var asking = new ArrayList<Future<LogProof>>();
        for (int i = 0; i < ASKING; i++) asking.add(threads.submit(() -> afterAllDidSomething(together)));
        for (var one : asking) assertThat(one.get().leaves()).hasSize(1);
        threads.shutdown();
    }

    @Test
    void aRowThatSomebodyMadeUpIsNeitherProvenNorShown() throws Exception {
        intruder.makesUp(citizen.account(), "test.made-up");
        sequencer.work();
        var proof = as.citizen(citizen, () -> proofs.ofAll(OptionalLong.empty()));
        assertThat(proof.leaves()).hasSize(1);
        assertThat(as.citizen(citizen, () -> proofs.entries(List.of(proof.leaves()[0]))))
                .hasSize(1);
        var shown = as.citizen(citizen, () -> log.page(LogFilter.NONE, 1));
        assertThat(shown.rows())
                .extracting(AuditEntry::act)
                .contains("document.viewed")
                .doesNotContain("test.made-up");
        assertThat(as.citizen(citizen, () -> log.take(LogFilter.NONE, "csv", 100))
                        .rows())
                .extracting(AuditEntry::act)
                .doesNotContain("test.made-up");
        databases.portal("delete from audit_entry where act = 'test.made-up'");
    }

    @Test
    void howTheLogGrewIsShownThoughWhatWasSignedThenIsDeleted() throws Exception {
        sequencer.last();
        var size = Long.parseLong(databases
                .portal("select max(leaves) c from audit_checkpoint")
                .get(0)
                .get("c"));
        happens("document.printed");
        sequencer.last();
        databases.portal("update audit_checkpoint set leaves = -leaves where leaves = ?", size);
        try {
            var earlier = as.citizen(citizen, () -> proofs.ofAll(OptionalLong.of(size)))
                    .earlier()
                    .orElseThrow();
            assertThat(earlier.checkpoint()).isEqualTo(String.valueOf(size));
            assertThat(earlier.nodes()).isNotEmpty();
        } finally {
            databases.portal("update audit_checkpoint set leaves = -leaves where leaves = ?", -size);
        }
    }

    private LogProof afterAllDidSomething(CyclicBarrier together) throws Exception {
        return asked.once(() -> {
            var one = citizens.citizen();
            together.await();
            return as.citizen(one, () -> {
                trailing.happens(Done.of(
                        one.account(), "document.viewed", PublicId.random().value()));
                return proofs.ofAll(OptionalLong.empty());
            });
        });
    }

    private void happens(String act) throws Exception {
        as.citizen(citizen, () -> trailing.happens(Done.of(citizen.account(), act, "citizen-card")));
    }
}
