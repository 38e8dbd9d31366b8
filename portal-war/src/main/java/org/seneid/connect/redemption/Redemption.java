package org.seneid.connect.redemption;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.seneid.connect.client.Client;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.sharing.Share;

/** A registered party asks for what a share shows, the citizen answers, and the party signs for what it got. */
@Entity
public class Redemption {

    /** Two people stand face to face, or one of them has gone. */
    public static final Duration ANSWERED_WITHIN = Duration.ofMinutes(3);

    /** A program asks every few seconds; what nobody has come for so long is nobody's. */
    public static final Duration FETCHED_WITHIN = Duration.ofMinutes(10);

    /** At a counter, what was received is seen for so long. */
    public static final Duration SHOWN_FOR = Duration.ofMinutes(2);

    /** A receipt is due by then; the citizen sees that it is missing. */
    public static final Duration SIGNED_WITHIN = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "redemption_seq")
    @SequenceGenerator(name = "redemption_seq", sequenceName = "redemption_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    @ManyToOne
    @JoinColumn(name = "client")
    private Client client;

    @ManyToOne
    @JoinColumn(name = "share")
    private Share share;

    private AccountId owner;
    private AccountId clerk;

    @Enumerated(EnumType.STRING)
    private RedemptionStatus status = RedemptionStatus.ASKED;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "result_hash")
    private String resultHash;

    private String result;
    private String receipt;

    /** The public key that the receipt is signed with, as it was then; null when the portal has signed. */
    @Column(name = "receipt_key")
    private String receiptKey;

    @Column(name = "receipt_at")
    private Instant receiptAt;

    protected Redemption() {}

    Redemption(RedeemingParty party, Share share, Instant now) {
        var latest = now.plus(ANSWERED_WITHIN);
        this.publicId = PublicId.random();
        this.client = party.client();
        this.clerk = party.clerk().orElse(null);
        this.share = share;
        this.owner = share.owner();
        this.askedAt = now;
        this.expiresAt = latest.isBefore(share.expiresAt()) ? latest : share.expiresAt();
    }

    /** Time ends what nobody answers, and so does the end of the share. */
    public RedemptionStatus statusAt(Instant now) {
        var over =
                switch (status) {
                    case ASKED -> !now.isBefore(expiresAt) || !share.openAt(now);
                    case CONFIRMED -> !now.isBefore(answeredAt.plus(FETCHED_WITHIN));
                    case DECLINED, RECEIVED, EXPIRED -> false;
                };
        return over ? RedemptionStatus.EXPIRED : status;
    }

    /** Whether the citizen is being asked. */
    public boolean openAt(Instant now) {
        return statusAt(now) == RedemptionStatus.ASKED;
    }

    /** @throws RuleBroken {@code connect.redemption.over} when it was answered before or is too old */
    void decline(Instant now) {
        status = statusAt(now).to(RedemptionStatus.DECLINED);
        answeredAt = now;
    }

    /**
     * Before the share is spent for it.
     *
     * @throws RuleBroken {@code connect.redemption.over}, or {@code connect.redemption.suspended} when its client was stopped
     */
    void mustBeConfirmable(Instant now) {
        if (!client.live()) throw new RuleBroken("connect.redemption.suspended");
        statusAt(now).to(RedemptionStatus.CONFIRMED);
    }

    /**
     * The citizen lets the party have it, whom {@link #mustBeConfirmable} has let so far.
     *
     * @param sealed the result, to be opened for the party alone
     */
    void confirm(String sealed, ResultHash hash, Instant now) {
        status = status.to(RedemptionStatus.CONFIRMED);
        answeredAt = now;
        result = sealed;
        resultHash = hash.text();
    }

    /** The party fetches it. Fetched again it stays as it was. */
    void receive(Instant now) {
        if (status == RedemptionStatus.RECEIVED) return;
        status = statusAt(now).to(RedemptionStatus.RECEIVED);
        receivedAt = now;
    }

    /**
     * The party has signed for what it got, late or not; the first receipt stays.
     *
     * @param key the public key that it is signed with, as a JWK; null when the portal signs for a person at a counter
     * @throws RuleBroken {@code connect.receipt.early} before it got anything
     */
    void sign(String signed, String key, Instant now) {
        if (status != RedemptionStatus.RECEIVED) throw new RuleBroken("connect.receipt.early");
        if (receipt != null) return;
        receipt = signed;
        receiptKey = key;
        receiptAt = now;
    }

    /** The result as it was sealed, while the party may fetch it; empty before the answer and long after. */
    Optional<String> resultAt(Instant now) {
        var there = status == RedemptionStatus.CONFIRMED || status == RedemptionStatus.RECEIVED;
        return there && now.isBefore(shownUntil()) ? Optional.ofNullable(result) : Optional.empty();
    }

    /** Until when the result may be fetched, or seen at a counter. */
    public Instant shownUntil() {
        return atCounter() && receivedAt != null ? receivedAt.plus(SHOWN_FOR) : answeredAt.plus(FETCHED_WITHIN);
    }

    /** Whether the party has not signed in time for what it got. */
    public boolean overdueAt(Instant now) {
        return status == RedemptionStatus.RECEIVED && receipt == null && now.isAfter(signedUntil());
    }

    /** Until when a receipt is due; null before anything was received. */
    public Instant signedUntil() {
        return receivedAt == null ? null : receivedAt.plus(SIGNED_WITHIN);
    }

    public boolean received() {
        return status == RedemptionStatus.RECEIVED;
    }

    /** Whether a person at a counter asks, not a program. */
    public boolean atCounter() {
        return clerk != null;
    }

    public Optional<AccountId> clerk() {
        return Optional.ofNullable(clerk);
    }

    public PublicId publicId() {
        return publicId;
    }

    public Client client() {
        return client;
    }

    public Share share() {
        return share;
    }

    public AccountId owner() {
        return owner;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Optional<Instant> receivedAt() {
        return Optional.ofNullable(receivedAt);
    }

    /** What a receipt has to be over; empty before there is a result. */
    Optional<ResultHash> resultHash() {
        return Optional.ofNullable(resultHash).map(ResultHash::new);
    }

    public Optional<Instant> receiptAt() {
        return Optional.ofNullable(receiptAt);
    }
}
