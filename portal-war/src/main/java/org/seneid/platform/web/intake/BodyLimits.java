package org.seneid.platform.web.intake;

import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.MultipartConfigElement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.seneid.platform.paper.QrPicture;

/**
 * How large a body may be: where a servlet reads files as large as it says, or else as a photograph; as a long form everywhere
 * else.
 *
 * @param largestByAddress where forms with files are sent; an address that ends with a star stands for all below it
 */
record BodyLimits(Map<String, Long> largestByAddress) {

    static final long LARGEST_FORM = 1_000_000;

    private static final String ALL_BELOW = "/*";

    static BodyLimits of(DeploymentInfo deployment) {
        var limits = new HashMap<String, Long>();
        for (var servlet : deployment.getServlets().values())
            if (servlet.getMultipartConfig() != null)
                servlet.getMappings().forEach(address -> limits.put(address, largest(servlet.getMultipartConfig())));
        return new BodyLimits(Map.copyOf(limits));
    }

    private static long largest(MultipartConfigElement config) {
        return config.getMaxRequestSize() > 0 ? config.getMaxRequestSize() : QrPicture.LARGEST_UPLOAD;
    }

    /** @param type what the request says of its body; null when nothing */
    boolean takesFile(String address, String type) {
        return ofFiles(address, type).isPresent();
    }

    long largest(String address, String type) {
        return ofFiles(address, type).orElse(LARGEST_FORM);
    }

    private Optional<Long> ofFiles(String address, String type) {
        if (type == null || !type.startsWith("multipart/")) return Optional.empty();
        return largestByAddress.entrySet().stream()
                .filter(limit -> covers(limit.getKey(), address))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean covers(String mapping, String address) {
        return mapping.endsWith(ALL_BELOW)
                ? address.startsWith(mapping.substring(0, mapping.length() - 1))
                : mapping.equals(address);
    }
}
