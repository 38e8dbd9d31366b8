package org.seneid.platform.work;

import java.util.List;
import java.util.Optional;

/**
 * What a room adds to the workplace of staff. Each room with work for staff has one such bean; together they are the side
 * navigation and the home page. Called with the signed-in actor's role, in a transaction or without one.
 */
public interface WorkplaceProvider {

    /** The pages of this room that staff work at, whatever their role. */
    List<WorkPlace> places();

    /** How much waits at a place for the one who is signed in; {@link Waiting#NONE} where nothing is counted. */
    Waiting waiting(WorkPlace place);

    /** What the one who is signed in has to do, the most urgent first, at most {@code limit} of it. */
    List<DueWork> due(int limit);

    /** The address of what colleagues call by this number, such as HT-1204, when it is this room's. */
    default Optional<String> find(String number) {
        return Optional.empty();
    }
}
