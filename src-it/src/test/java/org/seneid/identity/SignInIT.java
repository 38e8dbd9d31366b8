package org.seneid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.SignInAnswer.Refused;
import org.seneid.identity.SignInAnswer.Welcome;
import org.seneid.platform.Acting;
import org.seneid.platform.Actor;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.StartRefused;
import org.seneid.platform.Starting;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;

/** Who is let in, who waits, and what stays on record. */
@InContainer
class SignInIT {

    private static final String HOME = "203.113.7.42";
    private static final String ELSEWHERE = "198.51.100.9";
    private static final String WRONG = "wrong-password-99";

    @Inject
    private SignIns signIns;

    @Inject
    private PasswordProof byPassword;

    @Inject
    private DemoAccounts demoAccounts;

    @Inject
    private KeptPosts posts;

    @Inject
    private Acting acting;

    @Inject
    private Citizens citizens;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    @Inject
    private Vault vault;

    @Resource
    private ManagedExecutorService threads;

    private Account account;

    /** Something that asks for a fresh sign-in. */
    @ApplicationScoped
    public static class Vault {

        @FreshSignIn
        public String open() {
            return "open";
        }
    }

    @BeforeEach
    void somebody() {
        account = citizens.open(2);
    }

    @AfterEach
    void timeGoesOn() {
        clock.reset();
    }

    @Test
    void theRightPasswordLetsInAndIsOnRecord() throws Exception {
        var welcome = (Welcome) at(HOME, Citizens.PASSWORD);
        assertThat(welcome.actor().account()).isEqualTo(account.id());
        assertThat(welcome.callerName()).isEqualTo(account.publicId());
        assertThat(acts()).containsExactly("account.signed-in done");
        assertThat(tries()).isZero();
    }

    @Test
    void theSamePasswordOnAnotherKeyboardIsRight() {
        account = citizens.openWithHash(2, hashed("Nhà-em-ở-Đà-Lạt", 19_456, 2));
        assertThat(at(HOME, java.text.Normalizer.normalize("Nhà-em-ở-Đà-Lạt", java.text.Normalizer.Form.NFD)))
                .isInstanceOf(Welcome.class);
    }

    @Test
    void aWrongPasswordIsRefusedCountedAndOnRecord() throws Exception {
        assertThat(at(HOME, WRONG)).isEqualTo(Refused.WRONG);
        assertThat(acts()).containsExactly("account.signed-in refused");
        assertThat(tries()).isEqualTo(1);
    }

    @Test
    void anUnknownNumberIsAnsweredTheSameAndMadeToWaitTheSame() {
        var nobody = Door.CITIZENS.caller(Citizens.number().digits()).orElseThrow();
        for (int i = 0; i < 5; i++) assertThat(at(HOME, nobody, WRONG, null)).isEqualTo(Refused.WRONG);
        assertThat(waits(at(HOME, nobody, WRONG, null))).isTrue();
    }

    @Test
    void aLockedAccountIsAnsweredAsIfThePasswordWereWrong() throws Exception {
        databases.portal(
                "update account set status = 'LOCKED' where id = ?",
                account.id().value());
        assertThat(at(HOME, Citizens.PASSWORD)).isEqualTo(Refused.WRONG);
    }

    @Test
    void aGuesserWaitsAndThenMayTryAgain() {
        failFiveTimes(ELSEWHERE);
        assertThat(waits(at(ELSEWHERE, Citizens.PASSWORD))).isTrue();
        clock.move(Duration.ofSeconds(31));
        assertThat(at(ELSEWHERE, Citizens.PASSWORD)).isInstanceOf(Welcome.class);
    }

    @Test
    void aTryThatHasToWaitMakesNobodyWaitLonger() throws Exception {
        failFiveTimes(ELSEWHERE);
        for (int i = 0; i < 20; i++) at(ELSEWHERE, WRONG);
        assertThat(tries()).isEqualTo(5);
    }

    @Test
    void aGuesserCannotKeepTheHolderOutElsewhere() {
        failFiveTimes(ELSEWHERE);
        assertThat(at(HOME, Citizens.PASSWORD)).isInstanceOf(Welcome.class);
    }

    @Test
    void aGuesserInTheSameNetworkCannotKeepOutADeviceTheHolderUsedBefore() {
        var device = ((Welcome) at(HOME, Citizens.PASSWORD)).deviceToken();
        failFiveTimes(HOME);
        assertThat(waits(at(HOME, Citizens.PASSWORD))).isTrue();
        assertThat(at(HOME, caller(), Citizens.PASSWORD, device)).isInstanceOf(Welcome.class);
    }

    @Test
    void aDeviceOfSomebodyElseIsAStrangeDevice() {
        var others = citizens.open(2);
        var device = ((Welcome) at(HOME, Caller.of(others), Citizens.PASSWORD, null)).deviceToken();
        for (int i = 0; i < 5; i++) at(ELSEWHERE, caller(), WRONG, device);
        assertThat(waits(at(ELSEWHERE, caller(), WRONG, device))).isTrue();
    }

    @Test
    void anAccountGuessedAtFromEverywhereGivesEachNewPlaceOneTry() throws Exception {
        for (int place = 0; place < Throttle.ATTACK; place++) fails("10.9." + place + ".0/24");
        assertThat(at(ELSEWHERE, WRONG)).isEqualTo(Refused.WRONG);
        assertThat(waits(at(ELSEWHERE, Citizens.PASSWORD))).isTrue();
        assertThat(at(HOME, Citizens.PASSWORD)).isInstanceOf(Welcome.class);
    }

    @Test
    void manyGuessesAtOnceAreNoMoreThanOneAfterTheOther() throws Exception {
        var guesses = new ArrayList<Callable<SignInAnswer>>();
        for (int i = 0; i < 30; i++) guesses.add(() -> inARequest(() -> at(ELSEWHERE, WRONG)));
        var looked = 0;
        for (var guess : threads.invokeAll(guesses)) if (!waits(guess.get())) looked++;
        assertThat(looked).isLessThanOrEqualTo(5);
    }

    @Test
    void aHashOfAnotherCostIsMadeAnewAtSignIn() throws Exception {
        account = citizens.openWithHash(2, hashed(Citizens.PASSWORD, 1_024, 1));
        assertThat(at(HOME, Citizens.PASSWORD)).isInstanceOf(Welcome.class);
        assertThat(databases
                        .portal(
                                "select hash from account_password where owner = ?",
                                account.id().value())
                        .get(0)
                        .get("hash"))
                .contains("m=19456,t=2,p=1");
        assertThat(at(HOME, Citizens.PASSWORD)).isInstanceOf(Welcome.class);
    }

    @Test
    void aSignInIsFreshForFiveMinutes() throws Exception {
        var actor = citizens.signedIn(account);
        assertThat(as.citizen(actor, vault::open)).isEqualTo("open");
        clock.move(Duration.ofMinutes(5));
        assertThatExceptionOfType(FreshSignInNeeded.class).isThrownBy(() -> as.citizen(actor, vault::open));
    }

    @Test
    void confirmingMakesItFreshAgain() throws Exception {
        var actor = citizens.signedIn(account);
        clock.move(Duration.ofMinutes(14));
        var provenAt = as.citizen(actor, () -> confirm(Citizens.PASSWORD));
        assertThat(as.citizen(confirmed(actor, provenAt), vault::open)).isEqualTo("open");
        assertThat(acts()).containsExactly("account.confirmed done");
    }

    @Test
    void whoeverConfirmsWronglyTooOftenWaits() throws Exception {
        var actor = citizens.signedIn(account);
        for (int i = 0; i < 5; i++)
            assertThatExceptionOfType(RuleBroken.class)
                    .isThrownBy(() -> as.citizen(actor, () -> confirm(WRONG)))
                    .satisfies(e -> assertThat(e.key()).isEqualTo("identity.confirm.wrong"));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> as.citizen(actor, () -> confirm(Citizens.PASSWORD)))
                .satisfies(e -> assertThat(e.key()).isEqualTo("identity.wait"));
        assertThat(acts()).hasSize(5).containsOnly("account.confirmed refused");
    }

    @Test
    void aLatePostIsGivenBackOnceAndToItsOwnerOnly() throws Exception {
        var device = ((Welcome) at(HOME, Citizens.PASSWORD)).deviceToken();
        posts.keep(device, "/sharing/new", "purpose=hotel");
        var other = citizens.citizen();
        assertThat(as.citizen(other, () -> posts.take("/sharing/new"))).isEmpty();
        var owner = citizens.signedIn(account);
        assertThat(as.citizen(owner, () -> posts.take("/elsewhere"))).isEmpty();
        assertThat(as.citizen(owner, () -> posts.take("/sharing/new"))).contains("purpose=hotel");
        assertThat(as.citizen(owner, () -> posts.take("/sharing/new"))).isEmpty();
    }

    @Test
    void latePostsAreFewAndNotKeptForLong() throws Exception {
        var device = ((Welcome) at(HOME, Citizens.PASSWORD)).deviceToken();
        for (int i = 0; i < 5; i++) posts.keep(device, "/bills/" + i, "a=b");
        posts.keep(device, "/too-long", "a".repeat(40_001));
        posts.keep(PublicId.random().value(), "/bills/unknown-device", "a=b");
        assertThat(databases.portal(
                        "select address from kept_post where owner = ?",
                        account.id().value()))
                .extracting(row -> row.get("address"))
                .containsExactlyInAnyOrder("/bills/2", "/bills/3", "/bills/4");
        clock.move(Duration.ofHours(1));
        assertThat(as.citizen(citizens.signedIn(account), () -> posts.take("/bills/4")))
                .isEmpty();
    }

    @Test
    void aPortalThatIsNoDemoDoesNotStartOnDemoAccounts() {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> demoAccounts.fill(new Starting(false)));
    }

    private Instant confirm(String password) {
        return signIns.confirm(byPassword, password, Optional.empty());
    }

    private static Actor confirmed(Actor actor, Instant provenAt) {
        return Stay.begins(actor).confirmed(provenAt).actor();
    }

    private Caller caller() {
        return Caller.of(account);
    }

    private SignInAnswer at(String address, String password) {
        return at(address, caller(), password, null);
    }

    private SignInAnswer at(String address, Caller caller, String password, String device) {
        acting.asNobody(address);
        return signIns.answer(new SignInAttempt(caller, password, Optional.ofNullable(device)));
    }

    private void failFiveTimes(String address) {
        for (int i = 0; i < 5; i++) assertThat(at(address, WRONG)).isEqualTo(Refused.WRONG);
    }

    private void fails(String network) throws Exception {
        databases.portal(
                "insert into sign_in_try (id, caller_hash, network, tried_at) values (next value for sign_in_try_seq, ?, ?, ?)",
                caller().hash(),
                network,
                java.sql.Timestamp.from(clock.instant()));
    }

    private static boolean waits(SignInAnswer answer) {
        return answer instanceof Refused refused && refused.waitUntil().isPresent();
    }

    private List<String> acts() throws Exception {
        return databases
                .portal(
                        "select act, refused from audit_entry where owner = ? order by id",
                        account.id().value())
                .stream()
                .flatMap(row -> Stream.of(row.get("act")
                        + (Boolean.parseBoolean(row.get("refused").toLowerCase()) ? " refused" : " done")))
                .toList();
    }

    private long tries() throws Exception {
        return databases
                .portal("select id from sign_in_try where caller_hash = ?", caller().hash())
                .size();
    }

    private static String hashed(String password, int memory, int iterations) {
        return Argon2Factory.create(Argon2Types.ARGON2id)
                .hash(
                        iterations,
                        memory,
                        1,
                        java.text.Normalizer.normalize(password, java.text.Normalizer.Form.NFKC)
                                .toCharArray());
    }

    private static <T> T inARequest(Callable<T> call) throws Exception {
        var context = CDI.current().select(RequestContextController.class).get();
        context.activate();
        try {
            return call.call();
        } finally {
            context.deactivate();
        }
    }
}
