package org.seneid.services.definition;

import java.util.List;

/**
 * Another person who has to agree in their own account before an authority gets an application.
 *
 * @param person the id of the field with their number
 * @param shows the ids of the known values and answers that they read before they agree; nothing else is shown to them
 * @param days to agree, from the day of the declaration
 * @param declaration what they declare by agreeing
 */
public record Consenting(String person, List<String> shows, int days, Wording declaration) {

    public Consenting {
        shows = List.copyOf(shows);
    }
}
