package org.seneid.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready is a portal whose disks take what people do: a database on a full disk is still read for a while, and then fails
 * page by page.
 */
@Readiness
@ApplicationScoped
public class DiskReadiness implements HealthCheck {

    private static final long LEAST_FREE = 32L << 20;
    private static final int TRIED = 64 << 10;
    private static final String FILE = "jdbc:h2:file:";

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("disk");
        var up = true;
        for (var folder : folders()) {
            answer.withData(folder.toString(), free(folder) + " bytes free");
            up &= takes(folder, LEAST_FREE);
        }
        return answer.status(up).build();
    }

    /** Whether there is room, and something can be written there. */
    static boolean takes(Path folder, long leastFree) {
        if (free(folder) < leastFree) return false;
        try {
            var tried = Files.createTempFile(folder, "health", null);
            try {
                Files.write(tried, new byte[TRIED]);
                return true;
            } finally {
                Files.deleteIfExists(tried);
            }
        } catch (IOException fullOrShut) {
            return false;
        }
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException away) {
            return -1;
        }
    }

    /** All that the portal keeps, and its database when that is a file elsewhere. */
    private static Set<Path> folders() {
        var folders = new LinkedHashSet<Path>();
        folders.add(Path.of(System.getProperty("sen.data", System.getProperty("jboss.server.data.dir", "."))));
        try (var connection =
                ((DataSource) InitialContext.doLookup("java:jboss/datasources/PortalDS")).getConnection()) {
            var url = connection.getMetaData().getURL().replaceFirst(";.*", "");
            if (url.startsWith(FILE)) {
                var folder =
                        Path.of(url.substring(FILE.length())).toAbsolutePath().getParent();
                if (folders.stream().noneMatch(folder::startsWith)) folders.add(folder);
            }
        } catch (SQLException | NamingException away) {
            return folders;
        }
        return folders;
    }
}
