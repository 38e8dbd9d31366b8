package org.seneid.platform.web.intake;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/** What every request passes before the servlet container; the server finds it by its entry in {@code META-INF/services}. */
public class RequestIntake implements ServletExtension {

    private final TransitMemory memory = new TransitMemory();

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        var limits = BodyLimits.of(deployment);
        deployment.setExceptionHandler(new LastAnswer());
        deployment.addInitialHandlerChainWrapper(container -> new LastAnswer.Offered(
                new HeaderCleaner(new AddressDecoder(new BodyReceiver(container, memory, limits)))));
    }
}
