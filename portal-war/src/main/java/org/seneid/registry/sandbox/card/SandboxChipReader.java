package org.seneid.registry.sandbox.card;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.seneid.platform.adapter.Adapter;
import org.seneid.registry.card.ChipFailure;
import org.seneid.registry.card.ChipReader;
import org.seneid.registry.card.ChipReading;
import org.seneid.registry.card.Mrz;

/**
 * A reader on which lies the card of whoever the zone is about: it opens the chip, has the issuer's signature and the
 * chip's own key proven, takes a moment for it, and fails when told to.
 */
@Adapter("sandbox")
@ApplicationScoped
public class SandboxChipReader implements ChipReader {

    private static final int A_MOMENT = 300;
    private static final int A_LONG_MOMENT = 5_000;

    @Resource(lookup = "java:jboss/datasources/SandboxDS")
    DataSource database;

    private final Chips chips = new Chips();

    @Override
    public ChipReading read(Mrz zone) {
        try (var connection = database.getConnection()) {
            var fault = ReaderFault.now(connection);
            var cards = PrintedCards.of(zone.number(), connection);
            if (fault == ReaderFault.UNPLUGGED) return failed(ChipFailure.NO_READER);
            if (cards.isEmpty()) return failed(ChipFailure.NO_CARD);
            Thread.sleep(fault == ReaderFault.SLOW ? A_LONG_MOMENT : A_MOMENT);
            if (fault == ReaderFault.UNREADABLE) return failed(ChipFailure.UNREADABLE);
            return cards.stream()
                    .map(card -> laid(card, fault))
                    .filter(chip -> chip.opensWith(zone))
                    .findFirst()
                    .map(chips::inspected)
                    .orElseGet(() -> failed(ChipFailure.NOT_OPENED));
        } catch (SQLException e) {
            return failed(ChipFailure.NO_READER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(ChipFailure.UNREADABLE);
        }
    }

    private Chip laid(PrintedCard card, ReaderFault fault) {
        return switch (fault) {
            case CLONED -> chips.issue(card).cloned();
            case ALTERED -> chips.movedHouse(card);
            case NONE, SLOW, UNPLUGGED, UNREADABLE -> chips.issue(card);
        };
    }

    private static ChipReading failed(ChipFailure why) {
        return new ChipReading.Failed(why);
    }
}
