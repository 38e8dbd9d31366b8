package org.seneid.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.seneid.audit.archive.Archiver;
import org.seneid.audit.sequencer.Sequencer;
import org.seneid.platform.Clocks;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;

/** Lets months go by and the archivist come, and puts everything back as it was. */
@Dependent
public class ArchivedTrail {

    @Inject
    private Archiver archiver;

    @Inject
    private Sequencer sequencer;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    /** Remembers the trail as it is now. */
    public void keep() throws SQLException {
        sequencer.last();
        databases.portal("drop table if exists kept");
        databases.portal("create table kept as select * from audit_entry");
    }

    /** The archivist comes early in that month. */
    public void workIn(YearMonth month) {
        var second = month.atDay(2).atStartOfDay(Clocks.CITIZENS_ZONE).toInstant();
        clock.move(Duration.between(clock.instant(), second));
        archiver.work();
    }

    public YearMonth now() {
        return YearMonth.from(clock.instant().atZone(Clocks.CITIZENS_ZONE));
    }

    List<Map<String, String>> months() throws SQLException {
        return databases.portal("select * from audit_archive");
    }

    static Path file(String name) {
        return Path.of(System.getProperty("sen.data"), "archive", name);
    }

    public void putBack() throws SQLException, IOException {
        for (var month : months()) Files.deleteIfExists(file(month.get("file")));
        databases.portal("delete from audit_archive");
        databases.portal("insert into audit_entry select * from kept where id not in (select id from audit_entry)");
        databases.portal("drop table kept");
    }
}
