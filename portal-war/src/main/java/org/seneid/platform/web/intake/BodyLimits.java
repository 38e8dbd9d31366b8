package org.seneid.platform.web.intake;

import io.undertow.servlet.api.DeploymentInfo;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.seneid.platform.paper.QrPicture;

/**
 * How large a body may be: as a photograph where a servlet reads files, as a long form everywhere else.
 *
 * @param addressesOfFiles where forms with files are sent
 */
record BodyLimits(Set<String> addressesOfFiles) {

    static final long LARGEST_FORM = 1_000_000;

    static BodyLimits of(DeploymentInfo deployment) {
        return new BodyLimits(deployment.getServlets().values().stream()
                .filter(servlet -> servlet.getMultipartConfig() != null)
                .map(servlet -> servlet.getMappings())
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** @param type what the request says of its body; null when nothing */
    boolean takesFile(String address, String type) {
        return type != null && type.startsWith("multipart/") && addressesOfFiles.contains(address);
    }

    long largest(String address, String type) {
        return takesFile(address, type) ? QrPicture.LARGEST_UPLOAD : LARGEST_FORM;
    }
}
