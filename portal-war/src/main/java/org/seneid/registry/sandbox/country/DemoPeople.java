package org.seneid.registry.sandbox.country;

import org.seneid.platform.PersonalId;

/** The people of the demo by their numbers; the sandbox country always has them, whatever its seed. */
public final class DemoPeople {

    /** Nguyễn Văn An, Hà Nội: all documents; his children, his mother and his wife are in the household. */
    public static final PersonalId AN = new PersonalId("001090012345");

    public static final PersonalId AN_DAUGHTER = new PersonalId("001317004512");
    public static final PersonalId AN_SON = new PersonalId("001220006731");
    public static final PersonalId AN_MOTHER = new PersonalId("001163002864");

    /** Trần Thị Bình, TP. Hồ Chí Minh: an expired licence, a sold vehicle. */
    public static final PersonalId BINH = new PersonalId("079192004567");

    /** Lê Hoàng Cường, Đà Nẵng: young, a student. */
    public static final PersonalId CUONG = new PersonalId("048203009876");

    /** Phạm Thị Dung, Hà Nội: her card no longer runs out. */
    public static final PersonalId DUNG = new PersonalId("001166000123");

    /** Vũ Thị Lan, An's wife: an officer who may not serve her own household. */
    public static final PersonalId OFFICER_LAN = new PersonalId("001192007788");

    public static final PersonalId HELPDESK_MINH = new PersonalId("001088004321");
    public static final PersonalId HELPDESK_THU = new PersonalId("001191006655");
    public static final PersonalId SUPERVISOR_HOA = new PersonalId("031184002468");
    public static final PersonalId CLERK_NGA = new PersonalId("001193007531");
    public static final PersonalId PARTNER_TAM = new PersonalId("079095001357");
    public static final PersonalId RECEPTION_MAI = new PersonalId("001195008642");
    public static final PersonalId AUDITOR_VY = new PersonalId("001196003579");
    public static final PersonalId OPERATOR_SON = new PersonalId("048089002222");

    /** Đoàn Văn Sửu: of his birth the year alone is known. */
    public static final PersonalId SUU = new PersonalId("036046000178");

    /** Mai Thị Tý, his wife: born in a March. */
    public static final PersonalId TY = new PersonalId("036150000342");

    /** Đoàn Văn Nhuận, their son: born on a 29 February. */
    public static final PersonalId NHUAN = new PersonalId("036084002904");

    private DemoPeople() {}
}
