package org.seneid.enrolment.draft;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.seneid.enrolment.original.Comparison;
import org.seneid.enrolment.original.Differences;
import org.seneid.enrolment.original.HeldDocument;
import org.seneid.enrolment.original.ReadMethod;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.Portrait;

/** A paper or card that lay on the desk, and how it stood beside what its register says. */
@Entity
@Table(name = "checked_original")
@NamedQuery(
        name = CheckedOriginal.OF_ENROLMENT,
        query = "select o from CheckedOriginal o where o.enrolment = :enrolment order by o.id")
@NamedQuery(
        name = CheckedOriginal.OF_DESK,
        query = "select o from CheckedOriginal o join fetch o.enrolment e"
                + " where e.desk.id = :desk and e.publicId = :enrolment and o.publicId = :id")
@NamedQuery(
        name = CheckedOriginal.OF_ACCOUNT,
        query = "select o from CheckedOriginal o where o.enrolment.account = :account order by o.id")
public class CheckedOriginal {

    static final String OF_ENROLMENT = "CheckedOriginal.ofEnrolment";
    static final String OF_DESK = "CheckedOriginal.ofDesk";
    static final String OF_ACCOUNT = "CheckedOriginal.ofAccount";

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NOTE = 500;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "checked_original_seq")
    @SequenceGenerator(name = "checked_original_seq", sequenceName = "checked_original_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "enrolment_id")
    private Enrolment enrolment;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String number;

    @Column(name = "register_id")
    private String registerId;

    private String answer;

    @Enumerated(EnumType.STRING)
    private ReadMethod method;

    @Enumerated(EnumType.STRING)
    private Comparison result;

    private Differences differing;
    private String note;
    private String portrait;

    @Column(name = "checked_at")
    private Instant checkedAt;

    protected CheckedOriginal() {}

    private CheckedOriginal(Enrolment enrolment, DocumentKind kind, String number, ReadMethod method, Instant now) {
        this.publicId = PublicId.random();
        this.enrolment = enrolment;
        this.kind = kind;
        this.number = number.substring(0, Math.min(number.length(), LONGEST_NUMBER));
        this.method = method;
        this.differing = Differences.NONE;
        this.note = "";
        this.checkedAt = now;
    }

    /** The register holds a document of the number on the paper; its fields are still to be compared. */
    static CheckedOriginal found(Enrolment enrolment, HeldDocument held, ReadMethod method, Instant now) {
        var found = new CheckedOriginal(enrolment, held.kind(), held.document().number(), method, now);
        found.registerId = held.document().documentId();
        found.answer = held.signed().jws();
        found.result = Comparison.FOUND;
        return found;
    }

    /** The register holds nothing of the number on the paper for this person. */
    static CheckedOriginal unknown(
            Enrolment enrolment, DocumentKind kind, String number, ReadMethod method, Instant now) {
        var unknown = new CheckedOriginal(enrolment, kind, number, method, now);
        unknown.result = Comparison.NOT_FOUND;
        return unknown;
    }

    /** The same original is read again: what was said of it before counts no more. */
    void readAgain(HeldDocument held, ReadMethod how, Instant now) {
        registerId = held.document().documentId();
        answer = held.signed().jws();
        method = how;
        portrait = null;
        put(Differences.NONE, "", now);
        result = Comparison.FOUND;
    }

    /**
     * An officer says how the fields compare; said again, the last word counts.
     *
     * @param sentence of the officer's for the citizen; may be empty
     * @throws RuleBroken {@code enrolment.original.not-found} when there is nothing to compare with, {@code
     *     enrolment.original.by-chip} when a chip has compared them
     */
    void compared(Differences differences, String sentence, Instant now) {
        if (registerId == null) throw new RuleBroken("enrolment.original.not-found");
        if (portrait != null) throw new RuleBroken("enrolment.original.by-chip");
        put(differences, sentence, now);
    }

    /** What the chip says was held beside the register, with the picture that it gave. */
    void comparedByChip(Differences differences, Portrait fromTheChip, Instant now) {
        put(differences, "", now);
        portrait = fromTheChip.svg();
    }

    private void put(Differences differences, String sentence, Instant now) {
        differing = differences;
        result = differences.none() ? Comparison.MATCH : Comparison.DIFFERS;
        note = sentence.substring(0, Math.min(sentence.length(), LONGEST_NOTE));
        checkedAt = now;
    }

    /** The picture is needed only while somebody compares it with a face. */
    public void forgetPortrait() {
        portrait = null;
    }

    /** Whether the chip of the person's card was read and says what the register says. */
    public boolean provesIdentity() {
        return kind == DocumentKind.CITIZEN_CARD && method == ReadMethod.CHIP && result == Comparison.MATCH;
    }

    Enrolment enrolment() {
        return enrolment;
    }

    public PublicId publicId() {
        return publicId;
    }

    public DocumentKind kind() {
        return kind;
    }

    /** The number on the paper. */
    public String number() {
        return number;
    }

    public Optional<SignedAnswer> answer() {
        return Optional.ofNullable(answer).map(jws -> new SignedAnswer(kind.register(), jws));
    }

    public ReadMethod method() {
        return method;
    }

    public Comparison result() {
        return result;
    }

    public Differences differing() {
        return differing;
    }

    public String note() {
        return note;
    }

    public Optional<Portrait> portrait() {
        return Optional.ofNullable(portrait).map(Portrait::new);
    }

    public Instant checkedAt() {
        return checkedAt;
    }
}
