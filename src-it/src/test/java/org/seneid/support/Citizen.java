package org.seneid.support;

import java.util.Map;
import org.seneid.platform.acting.Actor;

/**
 * A citizen made for one test.
 *
 * @param actor who acts when this citizen does, just signed in
 */
public record Citizen(Actor actor) {

    public String number() {
        return actor.person().digits();
    }

    /** As it travels from the server to a story. */
    Map<String, String> written() {
        return Map.of("number", number(), "name", actor.name(), "password", Citizens.PASSWORD);
    }
}
