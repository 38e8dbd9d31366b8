package org.seneid.payments.payee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.seneid.platform.Money;

/** One line of why a bill is as much as it is; what a number means, its {@link LineKind} says. */
@Embeddable
public class BillLine {

    @Enumerated(EnumType.STRING)
    private LineKind kind;

    @Column(name = "item")
    private int number;

    private long quantity;

    private Money price;

    @Column(name = "rate")
    private int percent;

    private Money amount;

    protected BillLine() {}

    private BillLine(LineKind kind, int number, long quantity, Money price, int percent, Money amount) {
        this.kind = kind;
        this.number = number;
        this.quantity = quantity;
        this.price = price;
        this.percent = percent;
        this.amount = amount;
    }

    public static BillLine tier(int number, long quantity, Money price) {
        return new BillLine(LineKind.TIER, number, quantity, price, 0, times(price, quantity));
    }

    /** A tax or a fee of some percent of a sum, to the nearest đồng. */
    public static BillLine percentOf(LineKind kind, int percent, Money sum) {
        return new BillLine(kind, 0, 1, sum, percent, percent(percent, sum));
    }

    public static BillLine member(int number, int months, Money price, int percent) {
        return new BillLine(LineKind.MEMBER, number, months, price, percent, times(price, months));
    }

    public static BillLine premium(int months, Money income, int percent) {
        return new BillLine(LineKind.PREMIUM, 0, months, income, percent, times(percent(percent, income), months));
    }

    public static BillLine support(int months, Money floorPremium, int percent) {
        var amount = times(percent(percent, floorPremium), months).negated();
        return new BillLine(LineKind.SUPPORT, 0, months, floorPremium, percent, amount);
    }

    /** As a payee told it, which has added it up itself. */
    public static BillLine told(LineKind kind, int number, long quantity, Money price, int percent, Money amount) {
        return new BillLine(kind, number, quantity, price, percent, amount);
    }

    public static BillLine charge(Money amount) {
        return new BillLine(LineKind.CHARGE, 0, 1, amount, 0, amount);
    }

    private static Money times(Money price, long quantity) {
        return new Money(Math.multiplyExact(price.dong(), quantity));
    }

    private static Money percent(int percent, Money of) {
        return new Money((Math.multiplyExact(of.dong(), percent) + 50) / 100);
    }

    public LineKind getKind() {
        return kind;
    }

    public int getNumber() {
        return number;
    }

    public long getQuantity() {
        return quantity;
    }

    public Money getPrice() {
        return price;
    }

    public int getPercent() {
        return percent;
    }

    public Money getAmount() {
        return amount;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BillLine line
                && kind == line.kind
                && number == line.number
                && quantity == line.quantity
                && percent == line.percent
                && Objects.equals(price, line.price)
                && Objects.equals(amount, line.amount);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, number, quantity, price, percent, amount);
    }

    @Override
    public String toString() {
        return kind + " " + number + ": " + quantity + " × " + price + " " + percent + " % = " + amount;
    }
}
