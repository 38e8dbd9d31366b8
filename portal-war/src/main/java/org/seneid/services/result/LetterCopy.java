package org.seneid.services.result;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.seneid.documents.print.PrintCode;

/** A file that a letter was downloaded as; whoever holds it can ask whether the letter is genuine. */
@Entity
@Table(name = "letter_copy")
@NamedQuery(
        name = LetterCopy.BY_CODE,
        query = "select c from LetterCopy c join fetch c.letter l join fetch l.application where c.codeHash = :hash")
public class LetterCopy {

    static final String BY_CODE = "LetterCopy.byCode";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "letter_copy_seq")
    @SequenceGenerator(name = "letter_copy_seq", sequenceName = "letter_copy_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "letter_id")
    private ApplicationLetter letter;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "made_at")
    private Instant madeAt;

    protected LetterCopy() {}

    LetterCopy(ApplicationLetter letter, PrintCode code, Instant now) {
        this.letter = letter;
        this.codeHash = code.hash();
        this.madeAt = now;
    }

    ApplicationLetter letter() {
        return letter;
    }

    Instant madeAt() {
        return madeAt;
    }
}
