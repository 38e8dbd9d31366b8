package org.seneid.platform.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Language;
import org.seneid.support.As;
import org.seneid.support.Sent;

/** Has the portal tell somebody something, and has it handed over. */
@Dependent
class Writers {

    static final String SUBJECT = "Sen: Đổi mật khẩu";
    static final String TEXT = "Mật khẩu của bạn vừa được đổi.\n\n---\n\nYour password was changed.";

    private static final List<LocalizedText> PASSAGES = List.of(
            LocalizedText.in(Language.VIETNAMESE, "Mật khẩu của bạn vừa được đổi."),
            LocalizedText.in(Language.ENGLISH, "Your password was changed."));

    private static final AccountId NOBODY = new AccountId(0);

    @Inject
    private Outbox outbox;

    @Inject
    private MessageSender sender;

    @Inject
    private MessageQueue queue;

    @Inject
    private Sent sent;

    @Inject
    private As as;

    @Transactional
    void mail(String to) {
        outbox.mail(to, SUBJECT, PASSAGES);
    }

    @Transactional
    void mailUntil(String to, Instant until) {
        outbox.mail(to, SUBJECT, PASSAGES, until);
    }

    @Transactional
    void sms(String to) {
        outbox.sms(to, PASSAGES);
    }

    void carry(Channel channel) throws Exception {
        as.system(NOBODY, () -> {
            sender.send(channel);
            return null;
        });
    }

    /** Takes a message up as a node does that then stops. */
    OutboundMessage takenUp(PublicId id) throws Exception {
        return as.system(NOBODY, () -> queue.claim(id)).orElseThrow();
    }

    /** How the newest message to an address stands. */
    Map<String, String> to(String recipient) throws SQLException {
        return sent.to(recipient).get(0);
    }

    MessageStatus status(String recipient) throws SQLException {
        return MessageStatus.valueOf(to(recipient).get("status"));
    }
}
