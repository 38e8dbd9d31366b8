package org.seneid.sharing.choice;

import static org.seneid.sharing.choice.Attribute.BIRTH_DATE;
import static org.seneid.sharing.choice.Attribute.HEALTH_BENEFIT;
import static org.seneid.sharing.choice.Attribute.HEALTH_NAME;
import static org.seneid.sharing.choice.Attribute.HEALTH_NUMBER;
import static org.seneid.sharing.choice.Attribute.HEALTH_PLACE;
import static org.seneid.sharing.choice.Attribute.HEALTH_VALIDITY;
import static org.seneid.sharing.choice.Attribute.LICENCE_CLASSES;
import static org.seneid.sharing.choice.Attribute.LICENCE_NAME;
import static org.seneid.sharing.choice.Attribute.LICENCE_NUMBER;
import static org.seneid.sharing.choice.Attribute.LICENCE_POINTS;
import static org.seneid.sharing.choice.Attribute.LICENCE_PORTRAIT;
import static org.seneid.sharing.choice.Attribute.LICENCE_VALIDITY;
import static org.seneid.sharing.choice.Attribute.NAME;
import static org.seneid.sharing.choice.Attribute.OVER_18;
import static org.seneid.sharing.choice.Attribute.PERSONAL_ID;
import static org.seneid.sharing.choice.Attribute.PLATE;
import static org.seneid.sharing.choice.Attribute.PORTRAIT;
import static org.seneid.sharing.choice.Attribute.RESIDENCE;
import static org.seneid.sharing.choice.Attribute.RESIDES_IN;

import java.util.List;
import org.seneid.platform.text.KeptNames;

/** What people are often asked for, and no more than that; choosing one ticks it, and every tick can be taken away. */
public enum Preset {
    OVER_18_ONLY(Lifetime.IN_PERSON, OVER_18),
    NAME_AND_PORTRAIT(Lifetime.IN_PERSON, NAME, PORTRAIT),
    TRAFFIC_CHECK(
            Lifetime.IN_PERSON,
            LICENCE_NAME,
            LICENCE_PORTRAIT,
            LICENCE_NUMBER,
            LICENCE_CLASSES,
            LICENCE_POINTS,
            LICENCE_VALIDITY,
            PLATE),
    HOTEL(Lifetime.ONE_TIME, NAME, PORTRAIT, BIRTH_DATE, PERSONAL_ID),
    HOSPITAL(Lifetime.ONE_TIME, HEALTH_NAME, HEALTH_NUMBER, HEALTH_BENEFIT, HEALTH_PLACE, HEALTH_VALIDITY),
    RESIDENT(Lifetime.ONE_TIME, NAME, RESIDES_IN),
    ADDRESS(Lifetime.ONE_TIME, NAME, RESIDENCE);

    /** Of all of these: purposes that nobody wrote. */
    public static final KeptNames NAMES = new KeptNames("sharing.preset.");

    private final Lifetime lifetime;
    private final List<Attribute> attributes;

    Preset(Lifetime lifetime, Attribute... attributes) {
        this.lifetime = lifetime;
        this.attributes = List.of(attributes);
    }

    public List<Attribute> attributes() {
        return attributes;
    }

    public Lifetime lifetime() {
        return lifetime;
    }

    /**
     * What this ticks: its attributes, of each kind of document that the citizen has one of. Of two vehicles neither is
     * ticked, since nobody but the citizen knows which is meant.
     */
    public List<Choice> of(List<Choices.Offers> offered) {
        return offered.stream()
                .filter(one -> offered.stream()
                                .filter(other -> other.document().kind()
                                        == one.document().kind())
                                .count()
                        == 1)
                .flatMap(one -> one.all().stream())
                .map(Choices.Offer::choice)
                .filter(choice -> attributes.contains(choice.attribute()))
                .toList();
    }

    /** The key of its name, which serves as the purpose until the citizen writes another. */
    public String key() {
        return "sharing.preset." + name();
    }
}
