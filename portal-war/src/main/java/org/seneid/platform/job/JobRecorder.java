package org.seneid.platform.job;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.ejb.Timer;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.seneid.platform.start.Readiness;

/** Tells {@link JobRuns} when a timer's job began, how long it took, and what it failed with; before the portal is ready none begins. */
@Interceptor
@RecordedTimer
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class JobRecorder {

    private static final String ROLLED_BACK = "RolledBack";

    @Inject
    JobRuns runs;

    @Inject
    Readiness readiness;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @AroundTimeout
    Object record(InvocationContext context) throws Exception {
        if (!readiness.isReached()) return null;
        var job = String.valueOf(((Timer) context.getTimer()).getInfo());
        runs.began(job);
        if (transaction.getTransactionKey() != null) transaction.registerInterposedSynchronization(ended(job));
        try {
            return context.proceed();
        } catch (Exception thrown) {
            runs.failed(job, thrown);
            throw thrown;
        } finally {
            runs.ended(job);
        }
    }

    /** What a job did in a transaction is done only when that commits. */
    private Synchronization ended(String job) {
        return new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status != Status.STATUS_COMMITTED) runs.rolledBack(job, ROLLED_BACK);
            }
        };
    }
}
