package org.seneid.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.platform.job.JobRuns;

class FoldingRoundsTest {

    private final List<Long> folded = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    @Test
    void anAccountThatCannotBeFoldedKeepsNoneBehindItWaiting() {
        rounds(List.of(51L, 52L, 53L), 52L).foldAll();

        assertThat(folded).containsExactly(51L, 53L);
        assertThat(failures).containsExactly("ledger-folding IllegalStateException");
    }

    private FoldingRounds rounds(List<Long> accounts, long broken) {
        var rounds = new FoldingRounds();
        rounds.folding = new LedgerFolding() {
            @Override
            public List<Long> accounts() {
                return accounts;
            }

            @Override
            public boolean fold(long id) {
                if (id == broken) throw new IllegalStateException("for the test");
                folded.add(id);
                return false;
            }
        };
        rounds.runs = new JobRuns() {
            @Override
            public void failed(String job, Throwable thrown) {
                failures.add(job + " " + thrown.getClass().getSimpleName());
            }
        };
        return rounds;
    }
}
