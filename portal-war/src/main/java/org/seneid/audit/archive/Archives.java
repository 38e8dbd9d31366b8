package org.seneid.audit.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.audit.sequencer.CheckpointSigner;
import org.seneid.platform.Clocks;

/** Months of the trail in files. What the database says of them counts as far as it was signed. */
@ApplicationScoped
public class Archives {

    /** How long the use of somebody's data stays on record: Law 91/2025. */
    public static final Period KEPT = Period.ofYears(5);

    @Inject
    @ConfigProperty(name = "sen.data", defaultValue = "data")
    String data;

    @Inject
    CheckpointSigner signer;

    @Inject
    Clock clock;

    /** The file of a month, under the name that follows from it, whatever the database says. */
    ArchiveFile file(YearMonth month) {
        return new ArchiveFile(Path.of(data, "archive", ArchiveFile.name(month)));
    }

    /** Months that the portal archived, in their order. */
    public List<ArchiveTable.Month> genuine(Connection connection) throws SQLException {
        return new ArchiveTable(connection)
                .all().stream().filter(month -> month.genuine(signer)).toList();
    }

    /** Those of them whose time is over. */
    public List<ArchiveTable.Month> over(Connection connection) throws SQLException {
        var last = YearMonth.from(clock.instant().atZone(Clocks.CITIZENS_ZONE))
                .minus(KEPT)
                .minusMonths(1);
        return new ArchiveTable(connection)
                .upTo(last).stream().filter(month -> month.genuine(signer)).toList();
    }

    /** Whether the portal archived this month, and its file is what it wrote then. */
    public boolean whole(ArchiveTable.Month month) throws IOException {
        return month.genuine(signer) && file(month.month()).sha256().equals(month.sha256());
    }
}
