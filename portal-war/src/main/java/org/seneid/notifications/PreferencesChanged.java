package org.seneid.notifications;

import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** A citizen chose anew by what they are told of some topics. */
public record PreferencesChanged(AccountId citizen, List<Topic> topics) implements Audited {

    @Override
    public String act() {
        return "notifications.preferences-changed";
    }

    @Override
    public List<String> attributes() {
        return topics.stream().map(topic -> "notices-" + topic).toList();
    }
}
