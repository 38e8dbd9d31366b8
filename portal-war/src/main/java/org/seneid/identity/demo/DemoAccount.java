package org.seneid.identity.demo;

import java.time.Instant;
import java.util.List;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.account.Realm;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.factor.TotpSecret;
import org.seneid.platform.Clocks;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.Role;
import org.seneid.registry.sandbox.country.DemoPeople;

/**
 * An account that a portal in demo mode comes with; its holder exists in the sandbox country only.
 *
 * @param loginName what the holder types to sign in: a number for citizens, a name for staff
 * @param months how long ago the account was opened
 */
public record DemoAccount(PersonalId person, String loginName, String name, Role role, int level, int months) {

    /** Of every demo account; a portal that is no demo refuses to start on it. */
    public static final String PASSWORD = "lotus-pond-2026";

    /** What the authenticator apps of all who have one share with the portal. */
    public static final TotpSecret TOTP = new TotpSecret("JBSWY3DPEHPK3PXP");

    private static final int STAFF_MONTHS = 20;

    public static final List<DemoAccount> ALL = List.of(
            citizen(DemoPeople.AN, "Nguyễn Văn An", 2, 40),
            citizen(DemoPeople.BINH, "Trần Thị Bình", 2, 26),
            citizen(DemoPeople.CUONG, "Lê Hoàng Cường", 1, 0),
            citizen(DemoPeople.DUNG, "Phạm Thị Dung", 2, 144),
            staff(DemoPeople.OFFICER_LAN, "officer.lan", "Vũ Thị Lan", Role.OFFICER),
            staff(DemoPeople.HELPDESK_MINH, "helpdesk.minh", "Đỗ Quang Minh", Role.HELPDESK),
            staff(DemoPeople.HELPDESK_THU, "helpdesk.thu", "Hồ Thị Thu", Role.HELPDESK),
            staff(DemoPeople.SUPERVISOR_HOA, "supervisor.hoa", "Ngô Thị Hoa", Role.SUPERVISOR),
            staff(DemoPeople.CLERK_NGA, "clerk.nga", "Đặng Thị Nga", Role.CLERK),
            staff(DemoPeople.PARTNER_TAM, "partner.tam", "Lý Thanh Tâm", Role.PARTNER),
            staff(DemoPeople.RECEPTION_MAI, "reception.mai", "Tạ Thị Mai", Role.RECEIVER),
            staff(DemoPeople.AUDITOR_VY, "auditor.vy", "Bùi Khánh Vy", Role.AUDITOR),
            staff(DemoPeople.OPERATOR_SON, "operator.son", "Trịnh Hồng Sơn", Role.OPERATOR));

    /** Whether their authenticator app is asked for; staff always have one. */
    public boolean app() {
        return role.staff() || person.equals(DemoPeople.BINH);
    }

    ContactAddress phone() {
        return ContactAddress.phone("091" + person.digits().substring(5));
    }

    ContactAddress email() {
        return ContactAddress.email("citizen" + person.digits().substring(6) + "@sen.example");
    }

    LoginId caller() {
        return new LoginId(role.staff() ? Realm.STAFF : Realm.CITIZENS, loginName);
    }

    Instant openedAt(Instant now) {
        return now.atZone(Clocks.CITIZENS_ZONE).minusMonths(months).toInstant();
    }

    private static DemoAccount citizen(PersonalId number, String name, int level, int months) {
        return new DemoAccount(number, number.digits(), name, Role.CITIZEN, level, months);
    }

    private static DemoAccount staff(PersonalId number, String loginName, String name, Role role) {
        return new DemoAccount(number, loginName, name, role, 2, STAFF_MONTHS);
    }
}
