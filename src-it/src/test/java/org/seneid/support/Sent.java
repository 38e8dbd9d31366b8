package org.seneid.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seneid.platform.secret.SecretBox;

/** What the portal told people, as they read it: the texts in the database are sealed. */
@ApplicationScoped
public class Sent {

    @Inject
    private Databases databases;

    @Inject
    private SecretBox secretBox;

    /** The messages to an address, or on paper to a name, the newest first; {@code body} is the text. */
    public List<Map<String, String>> to(String recipient) throws SQLException {
        return databases
                .portal("select * from outbox_message where recipient = ? order by created_at desc, id desc", recipient)
                .stream()
                .map(this::opened)
                .toList();
    }

    private Map<String, String> opened(Map<String, String> row) {
        var message = new LinkedHashMap<>(row);
        message.computeIfPresent("body", (column, text) -> text.isEmpty() ? "" : secretBox.open(text));
        return message;
    }
}
