package org.seneid.notifications.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.seneid.identity.contact.ContactKind;
import org.seneid.notifications.ChannelChoice;
import org.seneid.notifications.NoticePreferences;
import org.seneid.notifications.Topic;
import org.seneid.platform.web.Redirect;

/** By what I am told of each topic: a tick for mail and one for SMS. */
@Named
@RequestScoped
public class NoticePreferencesPage {

    @Inject
    NoticePreferences preferences;

    private List<Topic> topics;
    private final Map<String, Boolean> mail = new HashMap<>();
    private final Map<String, Boolean> sms = new HashMap<>();

    @PostConstruct
    void load() {
        var chosen = preferences.mine();
        topics = chosen.stream().map(ChannelChoice::topic).toList();
        chosen.forEach(one -> {
            mail.put(one.topic().name(), one.mail());
            sms.put(one.topic().name(), one.sms());
        });
    }

    public String save() {
        preferences.choose(topics.stream()
                .map(topic -> new ChannelChoice(topic, ticked(mail, topic), ticked(sms, topic)))
                .toList());
        return Redirect.pageSaying("/notifications/preferences", "notifications.preferences.saved");
    }

    private static boolean ticked(Map<String, Boolean> ticks, Topic topic) {
        return Boolean.TRUE.equals(ticks.get(topic.name()));
    }

    public List<Topic> getTopics() {
        return topics;
    }

    public Map<String, Boolean> getMail() {
        return mail;
    }

    public Map<String, Boolean> getSms() {
        return sms;
    }

    /** The mailbox, masked; empty when there is none. */
    public String getMailbox() {
        return preferences.reached(ContactKind.EMAIL).orElse("");
    }

    /** The phone, masked; empty when there is none. */
    public String getPhone() {
        return preferences.reached(ContactKind.PHONE).orElse("");
    }
}
