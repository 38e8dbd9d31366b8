package org.seneid.rings;

import static org.jboss.arquillian.junit5.ArquillianExtension.RUNNING_INSIDE_ARQUILLIAN;

import jakarta.enterprise.inject.spi.CDI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.seneid.support.MovableClock;

/** Sets the portal's clock right after each test that runs inside it. */
class RealTime implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        boolean inside = test.getConfigurationParameter(RUNNING_INSIDE_ARQUILLIAN)
                .map(Boolean::parseBoolean)
                .orElse(false);
        if (inside) CDI.current().select(MovableClock.class).get().reset();
    }
}
