package org.seneid.registry.sandbox.country;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.PlateColour;
import org.seneid.registry.document.RegisterStatus;
import org.seneid.registry.document.VehicleType;
import org.seneid.registry.sandbox.country.DocumentTable.Generator;
import org.seneid.registry.sandbox.country.DocumentTable.Setting;
import org.seneid.registry.sandbox.country.Papers.Paper;
import org.seneid.registry.sandbox.country.Resident.Kin;
import org.seneid.registry.sandbox.random.SeededRandom;
import org.seneid.registry.sandbox.random.Weights;

/**
 * Draws vehicle registrations.
 *
 * <p>Nine of ten households have a motorcycle and one of ten a car (living standards survey 2024, more in cities); models
 * by the manufacturers' sales ({@code vehicles.txt}); plates by Circular 79/2024/TT-BCA; lorries serve 25 years and vans
 * 20 (Decree 166/2024/NĐ-CP). That one in forty was sold on is an estimate.
 */
final class VehicleGenerator implements Generator {

    private static final String CAR_SERIES = "AEFGHKL";
    private static final String MOTORCYCLE_SERIES = "BCDEFGHKLMNPSTUVXYZ";
    private static final String VIN = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final int VIN_LENGTH = 17;
    private static final int PLATE_DIGITS = 5;
    private static final int LORRY_YEARS = 25;
    private static final int VAN_YEARS = 20;
    private static final List<String> COLOURS =
            List.of("Trắng", "Trắng", "Đen", "Đen", "Đỏ", "Xanh", "Bạc", "Xám", "Nâu", "Vàng cát");

    record Vehicle(
            String plate,
            PlateColour ground,
            VehicleType type,
            String make,
            String model,
            String engine,
            String chassis,
            String colour,
            int year,
            Integer seats,
            Integer loadKg,
            LocalDate firstRegistered,
            LocalDate until,
            RegisterStatus standing)
            implements Paper {

        @Override
        public DocumentTable table() {
            return DocumentTable.of(DocumentKind.VEHICLE_REGISTRATION);
        }

        @Override
        public Object[] row() {
            return new Object[] {
                plate,
                ground.name(),
                type.name(),
                make,
                model,
                engine,
                chassis,
                colour,
                year,
                seats,
                loadKg,
                firstRegistered,
                until,
                standing.name()
            };
        }

        static void claims(RegisterRow row) throws SQLException {
            row.text("plate", "plate")
                    .text("plateColour", "ground")
                    .text("owner", "name")
                    .residence("address")
                    .text("type", "type")
                    .text("make", "make")
                    .text("model", "model")
                    .text("engineNumber", "engine")
                    .text("chassisNumber", "chassis")
                    .text("colour", "colour")
                    .number("year", "made")
                    .number("seats", "seats")
                    .number("loadKg", "load_kg")
                    .date("firstRegistered", "first_registered")
                    .date("until", "until");
        }
    }

    private final Setting setting;
    private final LocalDate today;
    private final Serials serials;
    private final Map<VehicleType, Weights<VehicleModel>> models = new EnumMap<>(VehicleType.class);

    VehicleGenerator(Setting setting) {
        this.setting = setting;
        today = setting.today();
        serials = setting.serials();
        var all = DataFile.lines("vehicles.txt").stream().map(VehicleModel::of).toList();
        for (var type : VehicleType.values())
            models.put(
                    type,
                    Weights.of(
                            all.stream().filter(model -> model.type() == type).toList(), VehicleModel::share));
    }

    @Override
    public Vehicle written(String[] line, Resident who) {
        var type = VehicleType.valueOf(line[2]);
        return new Vehicle(
                line[1],
                PlateColour.WHITE,
                type,
                line[3],
                line[4],
                line[5],
                line[6],
                line[7],
                Integer.parseInt(line[8]),
                type == VehicleType.CAR ? 5 : 2,
                null,
                setting.day(line[9]),
                null,
                RegisterStatus.valueOf(line[10]));
    }

    @Override
    public List<Vehicle> of(Resident who, Home home, SeededRandom dice) {
        var owned = new ArrayList<Vehicle>();
        int age = who.age(today);
        if (age < 18) return owned;
        if (dice.percent(age < 66 ? 64 : 22)) owned.add(vehicle(VehicleType.MOTORCYCLE, who, home, dice));
        if (age < 66 && dice.percent(5)) owned.add(vehicle(VehicleType.MOTORCYCLE, who, home, dice));
        if (who.kin() != Kin.HEAD || age < 24 || home.means() != Home.Means.ORDINARY) return owned;
        if (dice.percent(home.commune().urban() ? 15 : 6)) owned.add(vehicle(VehicleType.CAR, who, home, dice));
        if (dice.percent(1.5)) owned.add(vehicle(VehicleType.TRUCK, who, home, dice));
        if (dice.percent(0.4)) owned.add(vehicle(VehicleType.VAN, who, home, dice));
        return owned;
    }

    private Vehicle vehicle(VehicleType type, Resident who, Home home, SeededRandom dice) {
        var model = dice.of(models.get(type));
        int year = year(model, who, dice);
        var newYears = LocalDate.of(year, 1, 1);
        var registered = dice.day(newYears.plusDays(20), earlier(newYears.plusDays(380), today.minusDays(3)));
        var carries = type == VehicleType.TRUCK;
        return new Vehicle(
                plate(type, home.province(), dice),
                ground(type, dice),
                type,
                model.make(),
                model.name(),
                model.engine() + dice.code("0123456789", 7),
                model.chassis()
                        + dice.code(VIN, 4)
                        + dice.code(
                                "0123456789", VIN_LENGTH - 4 - model.chassis().length()),
                dice.of(COLOURS),
                year,
                carries ? null : model.holds(),
                carries ? model.holds() : null,
                registered,
                endOfService(type, year),
                standing(who, dice));
    }

    /** Newer ones are met more often; nobody registers one before the age of sixteen. */
    private int year(VehicleModel model, Resident who, SeededRandom dice) {
        int last = Math.min(model.to(), today.minusDays(60).getYear());
        int first = Math.min(last, Math.max(model.since(), who.turns(17).getYear()));
        return Math.max(dice.between(first, last), dice.between(first, last));
    }

    /** {@code 30A-123.45} for four wheels, {@code 29-B1 123.45} for two. */
    private String plate(VehicleType type, Province province, SeededRandom dice) {
        String series;
        do series = series(type, province, dice);
        while (serials.full(series, PLATE_DIGITS));
        var digits = serials.next(series, PLATE_DIGITS).substring(series.length());
        return series + digits.substring(0, 3) + "." + digits.substring(3);
    }

    private static String series(VehicleType type, Province province, SeededRandom dice) {
        var area = dice.of(province.plates());
        return switch (type) {
            case MOTORCYCLE -> area + "-" + dice.code(MOTORCYCLE_SERIES, 1) + dice.between(1, 9) + " ";
            case CAR -> area + dice.code(CAR_SERIES, 1) + "-";
            case VAN -> area + "B-";
            case TRUCK -> area + (dice.percent(60) ? "C-" : "H-");
        };
    }

    private static PlateColour ground(VehicleType type, SeededRandom dice) {
        var forMoney = dice.percent(
                switch (type) {
                    case MOTORCYCLE -> 0;
                    case CAR -> 5;
                    case VAN -> 85;
                    case TRUCK -> 60;
                });
        return forMoney ? PlateColour.YELLOW : PlateColour.WHITE;
    }

    private static LocalDate endOfService(VehicleType type, int year) {
        return switch (type) {
            case MOTORCYCLE, CAR -> null;
            case VAN -> LocalDate.of(year + VAN_YEARS, 12, 31);
            case TRUCK -> LocalDate.of(year + LORRY_YEARS, 12, 31);
        };
    }

    private static RegisterStatus standing(Resident who, SeededRandom dice) {
        if (dice.percent(2.5)) return RegisterStatus.SOLD;
        if (who.died() != null) return RegisterStatus.HOLDER_DIED;
        if (dice.percent(0.4)) return RegisterStatus.SEIZED;
        return dice.percent(0.2) ? RegisterStatus.REVOKED : RegisterStatus.IN_FORCE;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
