package org.seneid.rings;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Keeps the first class's deployment for every later class of the run; Arquillian itself would deploy for each class. A
 * deployment that failed fails every class at once, and is not tried again.
 */
public class DeployedOnce {

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenario;

    private DeploymentScenario kept;
    private boolean tried;
    private Exception failed;

    void generate(@Observes EventContext<GenerateDeployment> event) {
        if (kept == null) {
            event.proceed();
            kept = scenario.get();
        } else {
            scenario.set(kept);
        }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> event) {
        if (!tried) {
            tried = true;
            try {
                event.proceed();
            } catch (Exception e) { // also the checked ones that Arquillian throws undeclared
                failed = e;
            }
        }
        if (failed != null) throw new IllegalStateException("the portal could not be deployed", failed);
    }

    void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
        // stays until the server stops
    }
}
