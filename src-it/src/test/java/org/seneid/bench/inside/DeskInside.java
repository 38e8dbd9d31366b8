package org.seneid.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.seneid.enrolment.Completions;
import org.seneid.enrolment.draft.DraftContacts;
import org.seneid.enrolment.draft.Enrolments;
import org.seneid.enrolment.draft.Originals;
import org.seneid.platform.acting.Actor;
import org.seneid.support.As;
import org.seneid.support.Newcomer;
import org.seneid.support.Officers;
import org.seneid.support.Phones;
import org.seneid.support.Residents;

/** People enrolled one after the other at one desk, each step timed: registers, chip, database and all. */
@ApplicationScoped
public class DeskInside {

    private static final double PERCENTILE = 0.99;

    @Inject
    private Officers officers;

    @Inject
    private Residents residents;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Originals originals;

    @Inject
    private DraftContacts contacts;

    @Inject
    private Completions completions;

    @Inject
    private Phones phones;

    @Inject
    private As as;

    /** Of all steps, in milliseconds: the median and what 99 of 100 stay within. */
    String steps(int people) throws Exception {
        var taken = new ArrayList<Long>();
        var officer = officers.atADesk();
        for (int i = 0; i < people; i++) enrol(officer, residents.newcomer(anybody -> true), taken);
        var sorted = taken.stream().sorted().toList();
        return millis(sorted, 0.5) + " " + millis(sorted, PERCENTILE);
    }

    private void enrol(Actor officer, Newcomer person, List<Long> taken) throws Exception {
        var lookup = timed(taken, officer, () -> enrolments.find(person.number()));
        var draft = timed(taken, officer, () -> enrolments.begin(lookup));
        timed(taken, officer, () -> originals.read(draft, person.zone(), Optional.empty()));
        var licence = timed(taken, officer, () -> originals.read(draft, person.licence(), Optional.empty()));
        timed(taken, officer, () -> {
            originals.match(draft, licence.publicId(), Map.of());
            return null;
        });
        timed(taken, officer, () -> {
            contacts.send(draft, person.phone(), "");
            return null;
        });
        var code = phones.codeSentTo("+84" + person.phone().substring(1));
        timed(taken, officer, () -> {
            contacts.prove(draft, code);
            return null;
        });
        timed(taken, officer, () -> {
            completions.confirm(draft);
            return null;
        });
    }

    private <T> T timed(List<Long> taken, Actor officer, Callable<T> step) throws Exception {
        long start = System.nanoTime();
        var done = as.officer(officer, step);
        taken.add(System.nanoTime() - start);
        return done;
    }

    private static double millis(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(sorted.size() * share))) / 1e6;
    }
}
