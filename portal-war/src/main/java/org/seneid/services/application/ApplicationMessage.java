package org.seneid.services.application;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedText;
import org.seneid.services.application.ApplicationStep.Side;

/** Something that a citizen and an authority wrote to each other about an application. */
@Entity
@Table(name = "application_message")
@NamedQuery(
        name = ApplicationMessage.OF_APPLICATION,
        query = "select m from ApplicationMessage m where m.application = :application order by m.at, m.id")
public class ApplicationMessage {

    public static final String OF_APPLICATION = "ApplicationMessage.ofApplication";

    /** How many characters a message may have. */
    public static final int MOST = 2_000;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "application_message_seq")
    @SequenceGenerator(name = "application_message_seq", sequenceName = "application_message_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String words;
    private Instant at;

    protected ApplicationMessage() {}

    /** @throws RuleBroken at {@code message} when there is nothing in it, or too much */
    public ApplicationMessage(Application application, Side side, String typed, Instant now) {
        this.application = application;
        this.side = side;
        this.words = words(typed, "message");
        this.at = now;
    }

    /**
     * What was typed, as it is kept.
     *
     * @throws RuleBroken at the field when there is nothing in it, or too much
     */
    public static String words(String typed, String field) {
        var words = TypedText.lines(typed);
        if (words.isEmpty()) throw new RuleBroken("services.message.empty").at(field);
        if (words.length() > MOST) throw new RuleBroken("services.form.too-long", MOST, words.length()).at(field);
        return words;
    }

    public Side side() {
        return side;
    }

    public boolean mine() {
        return side == Side.CITIZEN;
    }

    public String words() {
        return words;
    }

    public Instant at() {
        return at;
    }
}
