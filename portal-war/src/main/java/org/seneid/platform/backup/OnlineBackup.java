package org.seneid.platform.backup;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.job.JobRuns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies the databases of H2 while they are used, when the backup command asks for it by a file in the data directory;
 * only the operator can write there. See PortalAtWork in the launcher, which has the same names.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OnlineBackup {

    private static final String JOB = "backup-request";
    private static final Logger LOG = LoggerFactory.getLogger(OnlineBackup.class);

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource portal;

    @Resource(lookup = "java:jboss/datasources/SandboxDS")
    DataSource sandbox;

    @Resource
    ManagedExecutorService threads;

    @Inject
    JobRuns runs;

    @Inject
    @ConfigProperty(name = "sen.data", defaultValue = "data")
    String data;

    @Schedule(hour = "*", minute = "*", second = "*", info = JOB, persistent = false)
    void look() throws IOException {
        var folder = Path.of(data, "backup").toAbsolutePath();
        if (Files.exists(folder.resolve("request")) && taken(folder)) threads.execute(() -> make(folder));
    }

    /** By one node alone. */
    private static boolean taken(Path folder) throws IOException {
        try {
            Files.move(folder.resolve("request"), folder.resolve("taken"), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (NoSuchFileException byAnother) {
            return false;
        }
    }

    private void make(Path folder) {
        try {
            answer(folder, failure(folder));
        } catch (IOException gone) {
            LOG.error("the backup command could not be answered", gone);
            runs.failed(JOB, gone);
        }
    }

    /** What went wrong; nothing when the copies are there. */
    private String failure(Path folder) {
        try {
            copy(portal, folder.resolve("portal.zip"));
            copy(sandbox, folder.resolve("sandbox.zip"));
            LOG.info("databases copied for a backup");
            return "";
        } catch (SQLException failed) {
            LOG.error("databases could not be copied for a backup", failed);
            runs.failed(JOB, failed);
            return String.valueOf(failed.getMessage()).replaceAll("(?s)[\\r\\n;].*", "");
        }
    }

    /** Other databases have tools of their own. */
    private static void copy(DataSource database, Path file) throws SQLException {
        try (var connection = database.getConnection()) {
            if (!connection.getMetaData().getURL().startsWith("jdbc:h2:file:")) return;
            try (var backup = connection.prepareStatement("backup to ?")) {
                backup.setString(1, file.toString());
                backup.executeUpdate();
            }
        }
    }

    /** Whole from the moment on at which it is seen. */
    private static void answer(Path folder, String text) throws IOException {
        var unfinished = Files.writeString(folder.resolve("answer.part"), text);
        Files.move(unfinished, folder.resolve("answer"), StandardCopyOption.ATOMIC_MOVE);
    }
}
