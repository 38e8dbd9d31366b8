package org.seneid.enrolment.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.platform.BirthDate;
import org.seneid.platform.BirthDate.Precision;
import org.seneid.platform.PersonalId;
import org.seneid.platform.text.Failure;
import org.seneid.registry.document.Register;
import org.seneid.registry.sandbox.Fault;
import org.seneid.registry.sandbox.SandboxFaults;
import org.seneid.registry.sandbox.country.DemoPeople;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.Newcomer;
import org.seneid.support.Phones;
import org.seneid.support.Residents;

/** The opening of an account online. */
@InContainer
class RegistrationsIT {

    private static final String PASSWORD = "ghế bút trăng mưa cột";

    @Inject
    private Registrations registrations;

    @Inject
    private Residents residents;

    @Inject
    private Phones phones;

    @Inject
    private Databases databases;

    @Inject
    private SandboxFaults faults;

    @Inject
    private As as;

    private Newcomer person;

    @BeforeEach
    void somebodyComes() throws Exception {
        person = residents.newcomer(anybody -> true);
        databases.portal("delete from attempt where policy = 'REGISTRATION'");
    }

    @AfterEach
    void mend() throws Exception {
        faults.set(Register.POPULATION, Fault.NONE);
        databases.portal("delete from attempt where policy = 'REGISTRATION'");
    }

    @Test
    void whoTheRegisterKnowsOpensAnAccountOfLevel1() throws Exception {
        var applicant = begin(person.person(), person.name(), person.born());
        var code = phones.codeSentTo("+84" + person.phone().substring(1));
        assertThatThrownBy(() -> as.nobody(() -> registrations.prove(applicant, "000000")))
                .hasMessage("identity.code.wrong");
        assertThatThrownBy(() -> open(applicant, PASSWORD)).hasMessage("enrolment.register.no");
        var proven = as.nobody(() -> registrations.prove(applicant, code));
        assertThatThrownBy(() -> open(proven, "short")).hasMessage("identity.password.short");
        open(proven, PASSWORD);
        var account = databases
                .portal("select id, level, status, name from account where person = ?", person.number())
                .get(0);
        assertThat(account)
                .containsEntry("level", "1")
                .containsEntry("status", "ACTIVE")
                .containsEntry("name", person.name());
        assertThat(databases.portal("select act from audit_entry where owner = ?", Long.parseLong(account.get("id"))))
                .extracting(row -> row.get("act"))
                .contains("account.opened-1");
    }

    @Test
    void aNameWithoutMarksIsTheSameName() throws Exception {
        var bare = Normalizer.normalize(person.name(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        assertThat(begin(person.person(), bare.toUpperCase(), person.born()).name())
                .isEqualTo(person.name());
    }

    @Test
    void aNameIsTheSameHoweverAKeyboardWritesIt() throws Exception {
        for (var written : List.of("\u00d0oàn\u00a0Văn Sửu", "\u0110oàn  Văn\u2009Sửu\u00a0", "\u00f0oan van suu"))
            assertThat(begin(DemoPeople.SUU, written, BirthDate.parse("1946")).name())
                    .isEqualTo("Đoàn Văn Sửu");
    }

    @Test
    void oneAnswerForEveryReason() {
        var child = new Object[] {DemoPeople.AN_DAUGHTER, "Nguyễn Bảo Ngọc", BirthDate.of(2017, 9, 5)};
        var nobody = new Object[] {new PersonalId("999999999999"), person.name(), person.born()};
        var otherDay = new Object[] {
            person.person(), person.name(), BirthDate.on(person.born().first().plusDays(1))
        };
        var otherName = new Object[] {person.person(), person.name() + " Hai", person.born()};
        for (var wrong : new Object[][] {child, nobody, otherDay, otherName})
            assertThatThrownBy(() -> begin((PersonalId) wrong[0], (String) wrong[1], (BirthDate) wrong[2]))
                    .hasMessage("enrolment.register.no");
    }

    @ParameterizedTest
    @CsvSource({"1946", "1946-03-14", "1946-01-01"})
    void whoseBirthIsKnownByYearAloneSaysTheYear(BirthDate born) throws Exception {
        assertThat(begin(DemoPeople.SUU, "Đoàn Văn Sửu", born).name()).isEqualTo("Đoàn Văn Sửu");
        assertThat(begin(DemoPeople.TY, "Mai Thị Tý", BirthDate.parse("1950-03"))
                        .name())
                .isEqualTo("Mai Thị Tý");
    }

    @Test
    void aYearIsNotEnoughWhereTheDayIsKnown() {
        var year = BirthDate.atLeast(person.born().first(), Precision.YEAR);
        assertThatThrownBy(() -> begin(person.person(), person.name(), year)).hasMessage("enrolment.register.no");
        assertThatThrownBy(() -> begin(DemoPeople.SUU, "Đoàn Văn Sửu", BirthDate.parse("1947")))
                .hasMessage("enrolment.register.no");
    }

    @Test
    void aSilentRegisterIsSaidSo() {
        faults.set(Register.POPULATION, new Fault(0, true));
        assertThatThrownBy(() -> begin(person.person(), person.name(), person.born()))
                .hasMessage("enrolment.register.silent");
    }

    @Test
    void whatIsNoCodeIsNoTryAndACodeIsReadHoweverItIsPasted() throws Exception {
        var applicant = begin(person.person(), person.name(), person.born());
        var code = phones.codeSentTo("+84" + person.phone().substring(1));
        for (int i = 0; i < 9; i++)
            assertThatThrownBy(() -> as.nobody(() -> registrations.prove(applicant, code.substring(1))))
                    .hasMessage("identity.code.shape");
        var pasted = code.substring(0, 3) + "\u00a0\u2013" + code.substring(3) + "\u200b";
        assertThat(as.nobody(() -> registrations.prove(applicant, pasted)).proven())
                .isTrue();
    }

    @Test
    void ofTwoWhoOpenOneAccountOneDoes() throws Exception {
        var first = proven();
        var second = proven();
        open(first, PASSWORD);
        assertThatThrownBy(() -> open(second, PASSWORD))
                .satisfies(
                        thrown -> assertThat(Failure.of(thrown).key()).isEqualTo("constraint.account_person_role_uk"));
        assertThat(databases.portal("select id from account where person = ?", person.number()))
                .hasSize(1);
    }

    private Applicant proven() throws Exception {
        var applicant = begin(person.person(), person.name(), person.born());
        var code = phones.codeSentTo("+84" + person.phone().substring(1));
        return as.nobody(() -> registrations.prove(applicant, code));
    }

    private Applicant begin(PersonalId number, String name, BirthDate born) throws Exception {
        return as.nobody(() -> registrations.begin(number, name, born, ContactAddress.phone(person.phone())));
    }

    private void open(Applicant applicant, String password) throws Exception {
        as.nobody(() -> {
            registrations.open(applicant, password);
            return null;
        });
    }
}
