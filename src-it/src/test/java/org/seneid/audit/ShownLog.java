package org.seneid.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.seneid.audit.log.AccessLog;
import org.seneid.audit.log.LogFilter;
import org.seneid.platform.acting.Actor;
import org.seneid.support.As;
import org.seneid.support.Databases;

/** What a log holds: as it is listed, and beneath. */
@Dependent
public class ShownLog {

    @Inject
    private AccessLog log;

    @Inject
    private Databases databases;

    @Inject
    private As as;

    /** What was done, but that the log was read. */
    public List<String> acts(Actor who, LogFilter filter) throws Exception {
        return as.citizen(who, () -> log.page(filter, 1)).rows().stream()
                .map(AuditEntry::act)
                .filter(act -> !act.equals("log.viewed"))
                .toList();
    }

    public List<Map<String, String>> rows(Actor whose) throws SQLException {
        return databases.portal(
                "select * from audit_entry where owner = ? order by id",
                whose.account().value());
    }
}
