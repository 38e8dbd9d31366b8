package org.seneid.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seneid.operations.DatabaseState.PoolUse;

/** How full a pool is, is read from what the server tells of itself. */
class PoolMetricsTest {

    private static final String METRICS =
            """
            # TYPE wildfly_datasources_pool_in_use_count gauge
            wildfly_datasources_pool_in_use_count{data_source="SandboxDS"} 1.0
            wildfly_datasources_pool_in_use_count{data_source="PortalDS"} 7.0
            wildfly_datasources_pool_active_count{data_source="PortalDS"} 9.0
            wildfly_datasources_pool_max_used_count{data_source="PortalDS"} 12.0
            wildfly_datasources_pool_wait_count_total{data_source="PortalDS"} 2.0
            """;

    @Test
    void thePoolOfADataSourceIsReadFromItsOwnLines() {
        assertThat(PoolMetrics.of("PortalDS", METRICS)).contains(new PoolUse(7, 9, 12, 2));
        assertThat(PoolMetrics.of("OtherDS", METRICS)).isEmpty();
    }
}
