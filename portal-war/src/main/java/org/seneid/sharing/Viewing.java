package org.seneid.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;

/** One look at a share. */
@Entity
public class Viewing {

    /** Within this time the same viewer counts once. */
    public static final Duration SAME_LOOK = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "viewing_seq")
    @SequenceGenerator(name = "viewing_seq", sequenceName = "viewing_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "share_id")
    private Share share;

    @Enumerated(EnumType.STRING)
    private Viewer.Channel channel;

    private String viewer;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected Viewing() {}

    Viewing(Share share, Viewer by, Instant seenAt) {
        this.share = share;
        this.channel = by.channel();
        this.viewer = by.hash();
        this.seenAt = seenAt;
    }

    public Share share() {
        return share;
    }

    public Viewer.Channel channel() {
        return channel;
    }

    public Instant seenAt() {
        return seenAt;
    }
}
