package org.seneid.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.seneid.identity.contact.OneTimeCodeStore.Outcome;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.outbox.LocalizedText;
import org.seneid.platform.outbox.Outbox;
import org.seneid.platform.secret.SecretBox;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

/**
 * Codes that prove that somebody has a phone or a mailbox in their hands.
 *
 * <p>What a code is for is a subject such as {@code account:…} or {@code enrolment:…}: a code sent for one is no good for
 * another. A try is counted in a transaction of its own before the code is compared, so that many at once are as many tries.
 */
@ApplicationScoped
public class OneTimeCodes {

    private static final int DIGITS = 1_000_000;
    private static final int MOST_SENT = 5;
    private static final Duration COUNTED = Duration.ofHours(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    SecretBox secretBox;

    @Inject
    Outbox outbox;

    @Inject
    Language language;

    @Inject
    OneTimeCodeStore tries;

    @Inject
    Clock clock;

    /**
     * Sends a code of six digits.
     *
     * @param purpose what its message says that it is for
     * @return by what the code is checked; no secret
     * @throws RuleBroken {@code identity.code.too-many} when five were sent to the address or for the subject in an hour;
     *     those that strangers had sent do not count
     */
    @Transactional(TxType.REQUIRES_NEW)
    public PublicId send(CodePurpose purpose, String subject, ContactAddress to) {
        return send(purpose, subject, to, secretBox.fingerprint(to.text()));
    }

    /**
     * Sends one to an address that may be another's; what strangers have sent to an address is counted by itself, so that
     * they cannot use up what its owner needs.
     *
     * @throws RuleBroken {@code identity.code.too-many} as {@link #send}
     */
    @Transactional(TxType.REQUIRES_NEW)
    public PublicId sendForStranger(CodePurpose purpose, String subject, ContactAddress to) {
        return send(purpose, subject, to, strangers(to));
    }

    /**
     * Goes as far as {@link #sendForStranger} and counts the same, but nobody is told anything and no code is right: for
     * somebody who must not learn that theirs is another way.
     *
     * @throws RuleBroken {@code identity.code.too-many} as {@link #send}
     */
    @Transactional(TxType.REQUIRES_NEW)
    public PublicId sendToNobody(CodePurpose purpose, String subject, ContactAddress to) {
        return counted(purpose, subject, strangers(to), PublicId.random().value())
                .reference();
    }

    /**
     * The same for whoever must not learn whether there is anybody: without an address, or when it had too many, a code is
     * made that nobody gets.
     *
     * @throws RuleBroken {@code identity.code.too-many} when five were made for the subject in an hour
     */
    @Transactional(TxType.REQUIRES_NEW)
    public PublicId sendIfThere(CodePurpose purpose, String subject, Optional<ContactAddress> to) {
        var recipient = to.map(this::strangers).orElse("");
        var made = make(purpose, subject, recipient, digits());
        if (tooMany("subject", subject)) throw withdrawn(made);
        to.filter(address -> !tooMany("recipient", recipient)).ifPresent(address -> tell(purpose, address, made));
        return made.reference();
    }

    private PublicId send(CodePurpose purpose, String subject, ContactAddress to, String recipient) {
        var made = counted(purpose, subject, recipient, digits());
        tell(purpose, to, made);
        return made.reference();
    }

    private Made counted(CodePurpose purpose, String subject, String recipient, String code) {
        var made = make(purpose, subject, recipient, code);
        if (tooMany("subject", subject) || tooMany("recipient", recipient)) throw withdrawn(made);
        return made;
    }

    /** Written for all to see before any are counted, so that many at once do not slip through. */
    private Made make(CodePurpose purpose, String subject, String recipient, String code) {
        var made = new Made(PublicId.random(), code);
        var fingerprint = fingerprint(made.reference(), code);
        tries.keep(new OneTimeCode(made.reference(), subject, recipient, fingerprint, clock.instant(), purpose.life()));
        return made;
    }

    private static String digits() {
        return "%06d".formatted(RANDOM.nextInt(DIGITS));
    }

    private RuleBroken withdrawn(Made made) {
        tries.withdraw(made.reference());
        return new RuleBroken("identity.code.too-many");
    }

    private String strangers(ContactAddress to) {
        return secretBox.fingerprint("stranger:" + to.text());
    }

    /** What was sent for a subject and not typed yet is no good any more. */
    @Transactional(TxType.MANDATORY)
    public void kill(String subject) {
        em.createQuery("update OneTimeCode c set c.usedAt = :now where c.subject = :subject and c.usedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("subject", subject)
                .executeUpdate();
    }

    /** Whatever was sent to an address and not typed yet is no good any more: it may be in other hands now. */
    @Transactional(TxType.MANDATORY)
    void killSentTo(ContactAddress address) {
        em.createQuery("update OneTimeCode c set c.usedAt = :now where c.recipient in :recipients and c.usedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("recipients", List.of(secretBox.fingerprint(address.text()), strangers(address)))
                .executeUpdate();
    }

    private record Made(PublicId reference, String code) {}

    private void tell(CodePurpose purpose, ContactAddress to, Made made) {
        var words = Messages.in(language.locale());
        var said = words.text(purpose.key(), made.code(), purpose.life().toMinutes());
        var text = List.of(LocalizedText.in(language.locale(), said));
        var until = clock.instant().plus(purpose.life());
        if (to.kind() == ContactKind.PHONE) outbox.sms(to.text(), text, until);
        else outbox.mail(to.text(), words.text("identity.code.mail-subject"), text, until);
    }

    /**
     * Looks at a code that somebody typed; right once.
     *
     * @param sent what {@link #send} returned
     * @throws RuleBroken at {@code code}: {@code identity.code.shape} when it cannot be one, which is no try; {@code
     *     identity.code.wrong}, or {@code identity.code.over} when it is too old, was
     *     used, or was tried too often
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void check(PublicId sent, String subject, String typed) {
        var digits = OneTimeCode.typed(typed).orElseThrow(() -> OneTimeCode.misread(typed));
        switch (tries.compare(sent, subject, fingerprint(sent, digits))) {
            case RIGHT -> {}
            case WRONG -> throw new RuleBroken("identity.code.wrong").at("code");
            case OVER -> throw new RuleBroken("identity.code.over").at("code");
        }
    }

    /** Whether this is the newest code that was sent for a subject; counted and taken like any. */
    @Transactional(TxType.NOT_SUPPORTED)
    public boolean right(String subject, String typed) {
        var digits = OneTimeCode.typed(typed);
        return digits.isPresent()
                && newest(subject)
                        .filter(sent -> tries.compare(sent, subject, fingerprint(sent, digits.get())) == Outcome.RIGHT)
                        .isPresent();
    }

    private Optional<PublicId> newest(String subject) {
        return em.createQuery(
                        "select c.publicId from OneTimeCode c where c.subject = :subject order by c.sentAt desc, c.id desc",
                        PublicId.class)
                .setParameter("subject", subject)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private String fingerprint(PublicId reference, String code) {
        return secretBox.fingerprint(reference + ":" + code);
    }

    private boolean tooMany(String by, String value) {
        return em.createQuery(
                                "select count(c) from OneTimeCode c where c." + by + " = :value and c.sentAt > :since",
                                Long.class)
                        .setParameter("value", value)
                        .setParameter("since", clock.instant().minus(COUNTED))
                        .getSingleResult()
                > MOST_SENT;
    }
}
