package org.seneid.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.CitizenCard;
import org.seneid.registry.document.DrivingLicence;
import org.seneid.registry.document.LicenceClass;
import org.seneid.registry.document.LicenceClasses;
import org.seneid.registry.document.Place;
import org.seneid.registry.document.PlateColour;
import org.seneid.registry.document.Portrait;
import org.seneid.registry.document.RegisterDocument;
import org.seneid.registry.document.RegisterStatus;
import org.seneid.registry.document.Sex;
import org.seneid.registry.document.VehicleRegistration;
import org.seneid.registry.document.VehicleType;

/** Documents of Nguyễn Văn An, as registers would describe them at noon of one day. */
public final class Samples {

    public static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final PersonalId AN = new PersonalId("001090012345");
    private static final Place HOME = new Place("12 ngõ 5", "phường Ngọc Hà", "00010", "thành phố Hà Nội", "01");
    private static final Portrait FACE =
            new Portrait("<svg viewBox=\"0 0 48 64\"><circle cx=\"24\" cy=\"30\" r=\"9\"/></svg>");

    private Samples() {}

    public static CitizenCard card(String name) {
        return new CitizenCard(
                "cc-1",
                AN,
                name,
                BirthDate.of(1990, 3, 14),
                Sex.MALE,
                "Việt Nam",
                HOME,
                HOME,
                "thành phố Hà Nội",
                true,
                LocalDate.of(2021, 5, 4),
                LocalDate.of(2030, 3, 14),
                FACE,
                RegisterStatus.IN_FORCE);
    }

    public static DrivingLicence licence(LocalDate until, int points, RegisterStatus standing) {
        var classes = new LicenceClasses(List.of(
                new LicenceClass("A1", LocalDate.of(2012, 6, 2), null),
                new LicenceClass("B2", LocalDate.of(2022, 6, 2), until)));
        return new DrivingLicence(
                "dl-1",
                "010190004512",
                "Nguyễn Văn An",
                BirthDate.of(1990, 3, 14),
                classes,
                points,
                LocalDate.of(2022, 6, 2),
                FACE,
                standing);
    }

    public static VehicleRegistration vehicle(RegisterStatus standing) {
        return new VehicleRegistration(
                "vr-1",
                "30A-512.47",
                PlateColour.WHITE,
                "Nguyễn Văn An",
                HOME,
                VehicleType.CAR,
                "VinFast",
                "VF 6",
                "E1",
                "C1",
                "Trắng",
                2024,
                5,
                null,
                LocalDate.of(2024, 5, 18),
                null,
                standing);
    }

    static RegisterReading reading(RegisterDocument document) {
        return new RegisterReading(new SignedAnswer(document.kind().register(), "a.b.c"), document, NOON);
    }
}
