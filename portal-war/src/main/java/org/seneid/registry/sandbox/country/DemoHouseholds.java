package org.seneid.registry.sandbox.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.Sex;
import org.seneid.registry.sandbox.country.Home.Means;
import org.seneid.registry.sandbox.country.Household.Citizen;
import org.seneid.registry.sandbox.country.Resident.Kin;
import org.seneid.registry.sandbox.country.Resident.Living;
import org.seneid.registry.sandbox.random.SeededRandom;

/** Reads the households of the demo from {@code demo-people.txt}. */
public final class DemoHouseholds {

    /** Everybody else's household comes after these numbers. */
    public static final long LAST_ID = 99;

    private static final String FILE = "demo-people.txt";
    private static final int WHOLE = 12;
    private static final long SEED = 1990;

    private final Gazetteer gazetteer;
    private final Serials serials;
    private final DemoPapers papers;

    private final List<Household> households = new ArrayList<>();
    private final List<Citizen> members = new ArrayList<>();
    private Home home;
    private Resident who;
    private int read;

    private DemoHouseholds(LocalDate today, Gazetteer gazetteer, Serials serials) {
        this.gazetteer = gazetteer;
        this.serials = serials;
        papers = new DemoPapers(new DocumentTable.Setting(today, gazetteer, serials));
    }

    /** Numbers that only they may have, without the point of a plate. */
    static List<String> taken() {
        var counted = DocumentTable.all().stream()
                .filter(table -> !table.beginning().isEmpty())
                .map(DocumentTable::word)
                .toList();
        return DataFile.lines(FILE).stream()
                .filter(line -> line[0].equals("person") || counted.contains(line[0]))
                .map(line -> line[1].replace(".", ""))
                .toList();
    }

    static List<Household> all(LocalDate today, Gazetteer gazetteer, Serials serials) {
        var reading = new DemoHouseholds(today, gazetteer, serials);
        DataFile.lines(FILE).forEach(reading::line);
        reading.home(null);
        return List.copyOf(reading.households);
    }

    private void line(String[] line) {
        switch (line[0]) {
            case "home" ->
                home(Home.of(
                        households.size() + (home == null ? 1L : 2L),
                        gazetteer.commune(line[1]),
                        gazetteer.byCode(gazetteer.commune(line[1]).oldProvince()),
                        line[2],
                        Means.ORDINARY));
            case "person" -> person(resident(line));
            default -> papers.line(line, who);
        }
    }

    private void home(Home next) {
        person(null);
        if (home != null) households.add(new Household(home, List.copyOf(members)));
        members.clear();
        home = next;
    }

    private void person(Resident next) {
        if (who != null) members.add(new Citizen(who, papers.taken(who, home, new SeededRandom(SEED, read))));
        who = next;
        read++;
    }

    private Resident resident(String[] line) {
        var number = line[1].length() == WHOLE ? line[1] : serials.next(line[1], WHOLE - line[1].length());
        return new Resident(
                new PersonalId(number),
                line[2],
                Sex.valueOf(line[3]),
                BirthDate.parse(line[4]),
                gazetteer.commune(line[5]),
                Kin.valueOf(line[6]),
                Living.valueOf(line[7]),
                null);
    }
}
