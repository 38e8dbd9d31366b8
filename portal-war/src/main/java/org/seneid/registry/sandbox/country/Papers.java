package org.seneid.registry.sandbox.country;

import java.time.LocalDate;
import java.util.List;
import org.seneid.registry.document.InsuranceGroup;
import org.seneid.registry.document.LicenceClasses;
import org.seneid.registry.document.PlateColour;
import org.seneid.registry.document.RegisterStatus;
import org.seneid.registry.document.VehicleType;

/** What the registers hold for one person; a list is empty where there is nothing. */
record Papers(List<Card> cards, List<Licence> licences, List<Vehicle> vehicles, List<Insurance> insurances) {

    record Card(LocalDate issued, LocalDate until, RegisterStatus standing) {}

    record Licence(String number, LicenceClasses classes, int points, LocalDate issued, RegisterStatus standing) {}

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
            RegisterStatus standing) {}

    record Insurance(
            String number,
            InsuranceGroup group,
            int benefit,
            String firstPlace,
            LocalDate from,
            LocalDate until,
            LocalDate fiveYearsFrom,
            RegisterStatus standing) {}
}
