package org.seneid.payments.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.seneid.platform.adapter.Adapter;

/** For a portal without a bank: money neither comes in nor goes out. */
@Adapter("none")
@ApplicationScoped
public class NoBank implements SettlementBank {

    @Override
    public Optional<String> holder(BankAccount account) {
        throw new BankUnavailable("none", null);
    }

    @Override
    public BankAnswer carryOut(BankInstruction instruction) {
        return BankAnswer.refused(BankRefusal.OTHER);
    }

    @Override
    public BankAnswer becameOf(String key) {
        return BankAnswer.NOT_RECEIVED;
    }

    @Override
    public String statement(LocalDate day) {
        throw new BankUnavailable("none", null);
    }
}
