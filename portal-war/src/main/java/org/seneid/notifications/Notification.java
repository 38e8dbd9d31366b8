package org.seneid.notifications;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** Something that a citizen was told, and whether they have seen it. */
@Entity
@NamedQuery(
        name = Notification.OWN,
        query = "select n from Notification n where n.owner = :owner order by n.createdAt desc, n.id desc")
@NamedQuery(name = Notification.COUNT, query = "select count(n) from Notification n where n.owner = :owner")
@NamedQuery(
        name = Notification.UNREAD,
        query = "select count(n) from Notification n where n.owner = :owner and n.readAt is null")
@NamedQuery(
        name = Notification.OWN_UNREAD,
        query = "select n from Notification n where n.owner = :owner and n.readAt is null"
                + " order by n.createdAt desc, n.id desc")
@NamedQuery(
        name = Notification.TOLD_SINCE,
        query = "select count(n) from Notification n"
                + " where n.owner = :owner and n.page = :page and n.createdAt > :since")
@NamedQuery(
        name = Notification.READ_ALL,
        query = "update Notification n set n.readAt = :now where n.owner = :owner and n.readAt is null")
@NamedQuery(
        name = Notification.READ_THESE,
        query = "update Notification n set n.readAt = :now"
                + " where n.owner = :owner and n.readAt is null and n.publicId in :these")
public class Notification {

    static final String OWN = "Notification.own";
    static final String COUNT = "Notification.count";
    static final String UNREAD = "Notification.unread";
    static final String OWN_UNREAD = "Notification.ownUnread";
    static final String TOLD_SINCE = "Notification.toldSince";
    static final String READ_ALL = "Notification.readAll";
    static final String READ_THESE = "Notification.readThese";

    private static final String BETWEEN = "\n";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "notification_seq")
    @SequenceGenerator(name = "notification_seq", sequenceName = "notification_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private PublicId publicId;

    private AccountId owner;

    @Enumerated(EnumType.STRING)
    private NotificationKind kind;

    private String arguments;
    private String page;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notification() {}

    public Notification(AccountId owner, Notice news, Instant now) {
        this.publicId = PublicId.random();
        this.owner = owner;
        this.kind = news.kind();
        this.page = news.page();
        this.arguments = String.join(BETWEEN, news.arguments());
        this.createdAt = now;
    }

    /** Its owner has seen it. */
    public void seen(Instant now) {
        if (readAt == null) readAt = now;
    }

    public PublicId publicId() {
        return publicId;
    }

    public NotificationKind kind() {
        return kind;
    }

    /** What fills the places of its sentence. */
    public List<String> arguments() {
        return arguments.isEmpty() ? List.of() : List.of(arguments.split(BETWEEN));
    }

    /** Where its owner sees more: its page, or where its kind is. */
    public String page() {
        return page.isEmpty() ? kind.address() : page;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean unread() {
        return readAt == null;
    }
}
