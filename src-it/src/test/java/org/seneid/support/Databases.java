package org.seneid.support;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/** Looks into the databases, and makes the states there that no boundary would. */
@ApplicationScoped
public class Databases {

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource portal;

    @Resource(lookup = "java:jboss/datasources/SandboxDS")
    private DataSource sandbox;

    /** Rows as column name (lower case) and text. */
    public List<Map<String, String>> portal(String sql, Object... parameters) throws SQLException {
        return run(portal, sql, parameters);
    }

    /** @see #portal(String, Object...) */
    public List<Map<String, String>> sandbox(String sql, Object... parameters) throws SQLException {
        return run(sandbox, sql, parameters);
    }

    private static List<Map<String, String>> run(DataSource source, String sql, Object... parameters)
            throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            if (!statement.execute()) return List.of(Map.of("changed", String.valueOf(statement.getUpdateCount())));
            return rows(statement.getResultSet());
        }
    }

    private static List<Map<String, String>> rows(ResultSet result) throws SQLException {
        var meta = result.getMetaData();
        var rows = new ArrayList<Map<String, String>>();
        while (result.next()) {
            var row = new LinkedHashMap<String, String>();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                row.put(meta.getColumnLabel(i).toLowerCase(Locale.ROOT), text(result, i));
            }
            rows.add(row);
        }
        return rows;
    }

    /** Truth is {@code TRUE} or {@code FALSE} whatever the database calls it. */
    private static String text(ResultSet result, int column) throws SQLException {
        return result.getObject(column) instanceof Boolean truth
                ? truth.toString().toUpperCase(Locale.ROOT)
                : result.getString(column);
    }
}
