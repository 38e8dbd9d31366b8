package org.seneid.identity;

import java.util.List;
import org.seneid.platform.PersonalId;
import org.seneid.platform.Role;

/**
 * An account that a portal in demo mode comes with; its holder exists in the sandbox country only.
 *
 * @param loginName what the holder types to sign in: a number for citizens, a name for staff
 */
public record DemoAccount(PersonalId person, String loginName, String name, Role role, int level) {

    /** Of every demo account; a portal that is no demo refuses to start on it. */
    public static final String PASSWORD = "lotus-pond-2026";

    public static final List<DemoAccount> ALL = List.of(
            citizen("001090012345", "Nguyễn Văn An", 2),
            citizen("079192004567", "Trần Thị Bình", 2),
            citizen("048203009876", "Lê Hoàng Cường", 1),
            citizen("001166000123", "Phạm Thị Dung", 2),
            staff("001192007788", "officer.lan", "Vũ Thị Lan", Role.OFFICER),
            staff("001088004321", "helpdesk.minh", "Đỗ Quang Minh", Role.HELPDESK),
            staff("031184002468", "supervisor.hoa", "Ngô Thị Hoa", Role.SUPERVISOR),
            staff("079095001357", "partner.tam", "Lý Thanh Tâm", Role.PARTNER),
            staff("001196003579", "auditor.vy", "Bùi Khánh Vy", Role.AUDITOR),
            staff("048089002222", "operator.son", "Trịnh Hồng Sơn", Role.OPERATOR));

    private static DemoAccount citizen(String number, String name, int level) {
        return new DemoAccount(new PersonalId(number), number, name, Role.CITIZEN, level);
    }

    private static DemoAccount staff(String number, String loginName, String name, Role role) {
        return new DemoAccount(new PersonalId(number), loginName, name, role, 2);
    }
}
