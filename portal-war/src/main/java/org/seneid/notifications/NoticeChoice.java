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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.seneid.platform.AccountId;

/** What a citizen chose for one topic. */
@Entity
@Table(name = "notice_choice")
@NamedQuery(name = NoticeChoice.OWN, query = "select c from NoticeChoice c where c.owner = :owner")
public class NoticeChoice {

    static final String OWN = "NoticeChoice.own";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "notice_choice_seq")
    @SequenceGenerator(name = "notice_choice_seq", sequenceName = "notice_choice_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private AccountId owner;

    @Enumerated(EnumType.STRING)
    private Topic topic;

    @Column(name = "by_mail")
    private boolean mail;

    @Column(name = "by_sms")
    private boolean sms;

    protected NoticeChoice() {}

    NoticeChoice(AccountId owner, ChannelChoice chosen) {
        this.owner = owner;
        this.topic = chosen.topic();
        change(chosen);
    }

    void change(ChannelChoice chosen) {
        mail = chosen.mail();
        sms = chosen.sms();
    }

    Topic topic() {
        return topic;
    }

    ChannelChoice chosen() {
        return new ChannelChoice(topic, mail, sms);
    }
}
