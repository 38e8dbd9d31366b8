package org.seneid.registry.sandbox.country;

import java.util.ArrayList;
import java.util.List;
import org.seneid.registry.document.Sex;
import org.seneid.registry.sandbox.country.Resident.Kin;
import org.seneid.registry.sandbox.random.SeededRandom;
import org.seneid.registry.sandbox.random.Weights;

/**
 * Who lives together: kin, sex and age of each, parents before their children.
 *
 * <p>Shares of household forms, sizes (3.4 on average) and the sex ratio at birth (111 boys to 100 girls) follow the
 * censuses of 2019 and 2024 (General Statistics Office), the ages of mothers the population change surveys of the same
 * office; when children leave home is an estimate that keeps the pyramid of ages in place.
 */
final class HouseholdPlan {

    record Member(Kin kin, Sex sex, int age) {}

    private enum Form {
        ALONE(12),
        COUPLE(12),
        FAMILY(45),
        THREE_GENERATIONS(19),
        ONE_PARENT(7),
        SHARING(5);

        private final double share;

        Form(double share) {
            this.share = share;
        }
    }

    private static final Weights<Form> FORMS = Weights.of(List.of(Form.values()), form -> form.share);
    private static final Weights<Integer> CHILDREN =
            Weights.of(List.of(1, 2, 3, 4), n -> new int[] {0, 24, 52, 19, 5}[n]);
    private static final double BOYS = 52.7;
    private static final int ADULT = 18;

    private final SeededRandom dice;
    private final List<Member> members = new ArrayList<>();

    private HouseholdPlan(SeededRandom dice) {
        this.dice = dice;
    }

    /** @param room how many people it may have at most */
    static List<Member> drawn(SeededRandom dice, int room) {
        var plan = new HouseholdPlan(dice);
        switch (dice.of(FORMS)) {
            case ALONE -> plan.alone();
            case COUPLE -> plan.couple(dice.percent(34) ? dice.between(21, 32) : dice.between(48, 80));
            case FAMILY -> plan.family(dice.around(41.5, 10, 20, 66));
            case THREE_GENERATIONS -> plan.threeGenerations();
            case ONE_PARENT -> plan.oneParent();
            case SHARING -> plan.sharing();
        }
        return List.copyOf(plan.members.subList(0, Math.min(room, plan.members.size())));
    }

    private void alone() {
        var age = dice.percent(38)
                ? dice.between(19, 34)
                : dice.percent(35) ? dice.between(35, 59) : dice.between(60, 92);
        members.add(new Member(Kin.HEAD, dice.percent(age < 60 ? 55 : 25) ? Sex.MALE : Sex.FEMALE, age));
    }

    private int couple(int wife) {
        var husband = Math.max(20, wife + dice.around(3, 3, -4, 14));
        members.add(new Member(Kin.HEAD, Sex.MALE, husband));
        members.add(new Member(Kin.SPOUSE, Sex.FEMALE, wife));
        return husband;
    }

    private int family(int mother) {
        var father = couple(mother);
        children(mother, Math.min(mother, father));
        return father;
    }

    private void oneParent() {
        var parent = dice.around(41, 9, 21, 64);
        members.add(new Member(Kin.HEAD, dice.percent(82) ? Sex.FEMALE : Sex.MALE, parent));
        children(parent, parent);
    }

    /** @param youngest age of the younger parent, who was of age at each birth */
    private void children(int mother, int youngest) {
        var age = mother - dice.around(25.5, 4, 18, 38);
        for (int left = dice.of(CHILDREN); left > 0 && age >= 0; left--) {
            var sex = child();
            if (youngest - age >= ADULT && dice.percent(stillAtHome(age, sex)))
                members.add(new Member(Kin.CHILD, sex, age));
            age -= dice.around(4, 2, 1, 11);
        }
    }

    private static double stillAtHome(int age, Sex sex) {
        if (age < ADULT) return 98;
        if (age < 23) return 68;
        if (age < 28) return sex == Sex.MALE ? 50 : 36;
        return age < 35 && sex == Sex.MALE ? 22 : 7;
    }

    private void threeGenerations() {
        var father = family(dice.around(34, 6, 21, 50));
        var grandmother = father + dice.around(25.5, 4, 18, 40);
        var grandfather = grandmother + dice.around(2, 3, -3, 10);
        if (dice.percent(alive(grandmother, Sex.FEMALE))) members.add(new Member(Kin.PARENT, Sex.FEMALE, grandmother));
        if (grandfather - father >= ADULT && dice.percent(alive(grandfather, Sex.MALE)))
            members.add(new Member(Kin.PARENT, Sex.MALE, grandfather));
    }

    /** Of a hundred, those who reach the age, counted from fifty. */
    private static double alive(int age, Sex sex) {
        var year = Math.max(0, age - 50);
        var lost = sex == Sex.MALE ? 0.055 * year * year : 0.036 * year * year;
        return Math.max(0, 97 - lost);
    }

    private void sharing() {
        var age = dice.between(18, 29);
        members.add(new Member(Kin.HEAD, child(), age));
        for (int more = dice.between(1, 3); more > 0; more--)
            members.add(new Member(Kin.OTHER, child(), Math.max(18, age + dice.between(-4, 4))));
    }

    private Sex child() {
        return dice.percent(BOYS) ? Sex.MALE : Sex.FEMALE;
    }
}
