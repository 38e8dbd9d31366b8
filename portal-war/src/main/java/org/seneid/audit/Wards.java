package org.seneid.audit;

import java.util.List;

/** Who depends on the one who is signed in; the room that keeps guardianships tells. */
public interface Wards {

    /** Those whom the one who is signed in may act for today. */
    List<Ward> mine();
}
