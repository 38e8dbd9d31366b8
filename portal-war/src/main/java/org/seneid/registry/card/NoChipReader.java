package org.seneid.registry.card;

import jakarta.enterprise.context.ApplicationScoped;
import org.seneid.platform.adapter.Adapter;

/** For desks that check cards by eye. */
@Adapter("none")
@ApplicationScoped
public class NoChipReader implements ChipReader {

    @Override
    public ChipReading read(Mrz zone) {
        return new ChipReading.Failed(ChipFailure.NO_READER);
    }
}
