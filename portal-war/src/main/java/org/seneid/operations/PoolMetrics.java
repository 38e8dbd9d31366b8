package org.seneid.operations;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.seneid.operations.DatabaseState.PoolUse;

/** Reads from the server's metrics how the connections of a data source are used. */
final class PoolMetrics {

    private static final String LINE =
            "(?m)^wildfly_datasources_pool_%s(?:_total)?\\{[^}]*data_source=\"%s\"[^}]*} ([0-9.]+)$";

    private PoolMetrics() {}

    /** @return empty when the server does not tell */
    static Optional<PoolUse> of(String source, String metrics) {
        var inUse = value("in_use_count", source, metrics);
        if (inUse.isEmpty()) return Optional.empty();
        return Optional.of(new PoolUse(
                inUse.getAsInt(),
                value("active_count", source, metrics).orElse(0),
                value("max_used_count", source, metrics).orElse(0),
                value("wait_count", source, metrics).orElse(0)));
    }

    private static OptionalInt value(String name, String source, String metrics) {
        var found = Pattern.compile(LINE.formatted(name, Pattern.quote(source))).matcher(metrics);
        return found.find() ? OptionalInt.of((int) Double.parseDouble(found.group(1))) : OptionalInt.empty();
    }
}
