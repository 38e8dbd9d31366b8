package org.seneid.browser;

/** A way to work at a list of the workplace. */
public interface ListHand {

    /** Narrows the list by one of its filters, and waits for the address that keeps it. */
    void filters(String label, String value);

    /** Orders by a column; its heading is named by the list and the column. */
    void sortsBy(String list, String column);

    void turnsToThe(int page);

    /** Shows a column that is not there, or takes one away. */
    void togglesColumn(String heading);
}
