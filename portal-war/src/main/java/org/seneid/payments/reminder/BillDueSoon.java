package org.seneid.payments.reminder;

import java.time.LocalDate;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;

/** A bill is due in a few days, and nobody has paid it. */
public record BillDueSoon(AccountId citizen, PublicId bill, String payee, Money amount, LocalDate dueOn) {}
