package org.seneid.registry.sandbox.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seneid.registry.document.InsuranceGroup;
import org.seneid.registry.document.LicenceClass;
import org.seneid.registry.document.LicenceClasses;
import org.seneid.registry.document.PlateColour;
import org.seneid.registry.document.RegisterStatus;
import org.seneid.registry.document.VehicleType;
import org.seneid.registry.sandbox.country.Papers.Card;
import org.seneid.registry.sandbox.country.Papers.Insurance;
import org.seneid.registry.sandbox.country.Papers.Licence;
import org.seneid.registry.sandbox.country.Papers.Vehicle;

/** Collects the papers of one person of the demo after the other, as they are written down. */
final class DemoPapers {

    private static final Pattern COUNTED_DAY = Pattern.compile("today([+-]\\d+)(?:-(\\d+)y)?");
    private static final int WHOLE = 12;

    private final LocalDate today;
    private final Serials serials;
    private final List<Card> cards = new ArrayList<>();
    private final List<Licence> licences = new ArrayList<>();
    private final List<Vehicle> vehicles = new ArrayList<>();
    private final List<Insurance> insurances = new ArrayList<>();

    DemoPapers(LocalDate today, Serials serials) {
        this.today = today;
        this.serials = serials;
    }

    void line(String[] line, Resident who) {
        switch (line[0]) {
            case "card" -> cards.add(new Card(day(line[1]), day(line[2]), RegisterStatus.IN_FORCE));
            case "licence" -> licences.add(licence(line));
            case "vehicle" -> vehicles.add(vehicle(line));
            case "insurance" -> insurances.add(insurance(line, who));
            default -> throw new IllegalStateException("nothing is called " + line[0]);
        }
    }

    /** What was collected; empty when nothing is written down of this person. */
    Optional<Papers> taken() {
        var papers =
                new Papers(List.copyOf(cards), List.copyOf(licences), List.copyOf(vehicles), List.copyOf(insurances));
        Stream.of(cards, licences, vehicles, insurances).forEach(List::clear);
        var none = papers.cards().isEmpty() && papers.insurances().isEmpty();
        return none ? Optional.empty() : Optional.of(papers);
    }

    private Licence licence(String[] line) {
        var number = line[1].length() == WHOLE ? line[1] : serials.next(line[1], WHOLE - line[1].length());
        var classes = Stream.of(line[2].split(", "))
                .map(held -> held.split(" "))
                .map(held -> new LicenceClass(held[0], day(held[1]), held.length > 2 ? day(held[2]) : null))
                .toList();
        return new Licence(
                number, new LicenceClasses(classes), Integer.parseInt(line[3]), day(line[4]), RegisterStatus.IN_FORCE);
    }

    private Vehicle vehicle(String[] line) {
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
                day(line[9]),
                null,
                RegisterStatus.valueOf(line[10]));
    }

    private Insurance insurance(String[] line, Resident who) {
        var group = InsuranceGroup.valueOf(line[1]);
        return new Insurance(
                who.number().digits(),
                group,
                InsuranceGenerator.benefit(group),
                line[2],
                day(line[3]),
                day(line[4]),
                day(line[5]),
                RegisterStatus.IN_FORCE);
    }

    /** A date, a day counted from today, or null where there is none. */
    private LocalDate day(String text) {
        if (text.isEmpty()) return null;
        var counted = COUNTED_DAY.matcher(text);
        if (!counted.matches()) return LocalDate.parse(text);
        var years = counted.group(2) == null ? 0 : Integer.parseInt(counted.group(2));
        return today.plusDays(Integer.parseInt(counted.group(1))).minusYears(years);
    }
}
