package org.seneid.audit.oversight;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.seneid.audit.archive.ArchiveTable;
import org.seneid.audit.archive.Archives;
import org.seneid.audit.sequencer.CheckpointChain;
import org.seneid.audit.sequencer.CheckpointSigner;
import org.seneid.audit.sequencer.CheckpointTable;
import org.seneid.audit.sequencer.CheckpointTable.Signed;
import org.seneid.platform.Clocks;
import org.seneid.platform.NotFound;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;

/** The states of the trail that were signed, to be compared with what others kept. */
@Stateless
@RolesAllowed(Role.AUDITORS)
public class Checkpoints {

    /** The only order there is: by the moment of signing. */
    public static final String SIGNED = "signed";

    private static final int SHOWN_OF_A_ROOT = 4;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    @Inject
    CheckpointSigner signer;

    @Inject
    CheckpointChain links;

    @Inject
    Archives archives;

    /** @throws IllegalArgumentException when it shall be ordered by anything but {@value #SIGNED} */
    public List<CheckpointRow> page(CheckpointFilter filter, Slice slice) {
        if (!SIGNED.equals(slice.sort())) throw new IllegalArgumentException(slice.sort());
        try (var connection = database.getConnection()) {
            return rows(
                    new CheckpointTable(connection)
                            .part(begin(filter), end(filter), slice.descending(), slice.first(), slice.size()),
                    connection);
        } catch (SQLException broken) {
            throw unreadable(broken);
        }
    }

    public RowCount count(CheckpointFilter filter) {
        try (var connection = database.getConnection()) {
            return RowCount.of(new CheckpointTable(connection).count(begin(filter), end(filter), RowCount.LIMIT + 1));
        } catch (SQLException broken) {
            throw unreadable(broken);
        }
    }

    /**
     * What was signed, word for word.
     *
     * @throws NotFound when nothing was when the trail had so many entries
     */
    public Signed bySize(long size) {
        try (var connection = database.getConnection()) {
            return new CheckpointTable(connection).ofSize(size).orElseThrow(NotFound::new);
        } catch (SQLException broken) {
            throw unreadable(broken);
        }
    }

    private List<CheckpointRow> rows(List<Signed> some, Connection connection) throws SQLException {
        var months = archives.genuine(connection);
        var table = new CheckpointTable(connection);
        var rows = new ArrayList<CheckpointRow>();
        for (var signed : some) rows.add(row(signed, table.sizeBefore(signed.size()), months));
        return rows;
    }

    private CheckpointRow row(Signed signed, long before, List<ArchiveTable.Month> months) {
        var read = signer.read(signed.note()).filter(note -> note.size() == signed.size());
        return new CheckpointRow(
                signed.size(),
                signed.at(),
                signed.size() - before,
                read.map(note -> shortened(note.root())).orElse(""),
                read.isEmpty() ? "" : signer.keyOf(signed.note()).orElse(""),
                links.holds(signed, before),
                months.stream()
                        .filter(month -> month.first() < signed.size() && signed.size() <= month.end())
                        .map(ArchiveTable.Month::period)
                        .findFirst()
                        .orElse(""));
    }

    private static String shortened(byte[] root) {
        var hex = HexFormat.of();
        return hex.formatHex(root, 0, SHOWN_OF_A_ROOT) + "…"
                + hex.formatHex(root, root.length - SHOWN_OF_A_ROOT, root.length);
    }

    private static Instant begin(CheckpointFilter filter) {
        return filter.from().map(Checkpoints::start).orElse(Instant.EPOCH);
    }

    private static Instant end(CheckpointFilter filter) {
        return filter.until().map(day -> start(day.plusDays(1))).orElse(Instant.parse("9999-01-01T00:00:00Z"));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Clocks.CITIZENS_ZONE).toInstant();
    }

    private static IllegalStateException unreadable(SQLException broken) {
        return new IllegalStateException("the trail cannot be read", broken);
    }
}
