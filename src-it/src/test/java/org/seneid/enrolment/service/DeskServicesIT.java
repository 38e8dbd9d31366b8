package org.seneid.enrolment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.enrolment.AtADesk;
import org.seneid.identity.account.Account;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.ContactKind;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.registry.sandbox.SandboxFaults;
import org.seneid.registry.sandbox.card.ReaderFault;
import org.seneid.rings.InContainer;
import org.seneid.support.Addresses;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Newcomer;
import org.seneid.support.Officers;
import org.seneid.support.Phones;
import org.seneid.support.Residents;

/** What an officer may do for the holder of an account, and what comes before it. */
@InContainer
class DeskServicesIT {

    private static final String WHY = "Mất điện thoại trên xe buýt";
    private static final String NEW_PHONE = "0977123456";

    @Inject
    private DeskServices services;

    @Inject
    private AtADesk desk;

    @Inject
    private Officers officers;

    @Inject
    private Residents residents;

    @Inject
    private Citizens citizens;

    @Inject
    private Phones phones;

    @Inject
    private Databases databases;

    @Inject
    private SandboxFaults faults;

    @Inject
    private MovableClock clock;

    @Inject
    private As as;

    @Inject
    private Addresses addresses;

    private Actor officer;
    private Newcomer person;
    private PublicId account;

    @BeforeEach
    void somebodyComes() throws Exception {
        officer = officers.atADesk();
        person = residents.newcomer(anybody -> true);
        account = opened(person, 1).publicId();
    }

    @AfterEach
    void mend() {
        faults.setReader(ReaderFault.NONE);
    }

    @Test
    void nothingIsDoneOrShownBeforeTheChipIsRead() throws Exception {
        assertThat(as.officer(officer, () -> services.byId(account)).contacts()).isEmpty();
        assertThatThrownBy(() -> serve(() -> services.lock(account, WHY))).hasMessage("enrolment.service.check-first");
        assertThatThrownBy(() -> serve(() -> services.raise(account, WHY))).hasMessage("enrolment.service.check-first");
        faults.setReader(ReaderFault.CLONED);
        assertThatThrownBy(this::checked).hasMessage("registry.chip.CLONED");
        assertThatThrownBy(() -> serve(() -> services.check(account, person.number())))
                .hasMessage("enrolment.original.chip-needed");
        faults.setReader(ReaderFault.NONE);
        checked();
        assertThat(as.officer(officer, () -> services.byId(account)).contacts()).hasSize(1);
    }

    @Test
    void aCheckIsGoodForAQuarterOfAnHourAndForThatOfficerAlone() throws Exception {
        checked();
        var colleague = officers.colleague(officer);
        assertThatThrownBy(() -> as.officer(colleague, () -> {
                    services.lock(account, WHY);
                    return null;
                }))
                .hasMessage("enrolment.service.check-first");
        clock.move(Duration.ofMinutes(15));
        officer = AtADesk.provenAt(officer, clock.instant());
        assertThatThrownBy(() -> serve(() -> services.lock(account, WHY))).hasMessage("enrolment.service.check-first");
    }

    @Test
    void aLevelIsRaisedAndAnAccountLockedAndUnlockedEachWithAReason() throws Exception {
        checked();
        assertThatThrownBy(() -> serve(() -> services.raise(account, " "))).hasMessage("identity.lock.reason-missing");
        serve(() -> services.raise(account, WHY));
        serve(() -> services.lock(account, WHY));
        assertThat(status()).isEqualTo("2 LOCKED");
        serve(() -> services.unlock(account, WHY));
        assertThat(status()).isEqualTo("2 INVITED");
        assertThat(databases.portal(
                        "select act from audit_entry where purpose = ? and owner = (select id from account where public_id = ?)",
                        WHY,
                        account.value()))
                .extracting(row -> row.get("act"))
                .containsExactlyInAnyOrder(
                        "account.factors-replaced", "account.level-raised", "account.locked", "account.unlocked");
    }

    @Test
    void aMailboxThatWasSetOnlineIsForgottenWhenTheLevelIsRaisedAndThePhoneOfTheSlipStays() throws Exception {
        var owner = new AccountId(Long.parseLong(databases
                .portal("select id from account where public_id = ?", account.value())
                .get(0)
                .get("id")));
        addresses.at(owner, ContactAddress.email("somebody" + person.number() + "@example.org"));
        checked();
        serve(() -> services.raise(account, WHY));
        assertThat(as.officer(officer, () -> services.byId(account)).contacts())
                .singleElement()
                .matches(contact -> contact.kind() == ContactKind.PHONE);
    }

    @Test
    void aContactIsChangedWhenItsCodeArrived() throws Exception {
        checked();
        serve(() -> services.sendContact(account, ContactKind.PHONE, NEW_PHONE, WHY));
        assertThatThrownBy(() -> serve(() -> services.proveContact(account, "000000")))
                .hasMessage("identity.code.wrong");
        serve(() -> services.proveContact(account, phones.codeSentTo("+84" + NEW_PHONE.substring(1))));
        assertThat(as.officer(officer, () -> services.byId(account)).contacts())
                .singleElement()
                .matches(contact -> contact.text().endsWith("977123456"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> serve(() -> services.proveContact(account, "000000")));
        assertThat(desk.acts(officer, person.person())).contains("account.contact-changed", "desk.served");
    }

    @Test
    void nobodyServesThemselvesOrTheirHouseholdAndStaffAreNotServed() throws Exception {
        var married = residents.newcomer(somebody -> somebody.spouse() != null);
        var spouse = officers.whoIs(new PersonalId(married.spouse()));
        var household = opened(married, 2).publicId();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.officer(spouse, () -> {
                    services.check(household, married.zone());
                    return null;
                }));
        var own =
                citizens.open(new PersonalId(married.spouse()), "Người Nhà", 2).publicId();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.officer(spouse, () -> services.byId(own)));
        assertThat(desk.acts(spouse, married.person())).contains("desk.served refused");
        var staff = databases
                .portal(
                        "select public_id from account where id = ?",
                        spouse.account().value())
                .get(0)
                .get("public_id");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.officer(officer, () -> services.byId(new PublicId(staff))));
    }

    @Test
    void onlyOfficersServe() throws Exception {
        var citizen = citizens.citizen();
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.citizen(citizen, () -> services.byId(account)));
    }

    private Account opened(Newcomer who, int level) {
        return citizens.open(who.person(), who.name(), level);
    }

    private void checked() throws Exception {
        serve(() -> services.check(account, person.zone()));
    }

    private void serve(As.Act act) throws Exception {
        as.officer(officer, () -> {
            act.run();
            return null;
        });
    }

    private String status() throws Exception {
        var row = databases
                .portal("select level, status from account where public_id = ?", account.value())
                .get(0);
        return row.get("level") + " " + row.get("status");
    }
}
