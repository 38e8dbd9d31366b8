package org.seneid.registry.document;

/** What somebody is to the person whose household was asked about. */
public enum HouseholdRelation implements HasMessageKey {
    SELF,
    SPOUSE,
    CHILD,
    PARENT,
    SIBLING,
    /** Lives there too: a grandparent, a parent-in-law, a lodger. */
    OTHER;

    @Override
    public String key() {
        return "registry.kin." + name();
    }
}
