package org.seneid.platform;

/** Decides how numbers that need not be seen are shown; everything that prints one asks it. */
public interface Masks {

    /** Nothing is hidden: from holders, from officers who have the originals before them, on paper. */
    Masks NONE = (what, text) -> text;

    /** The text, or as much of it as may be seen. */
    String shown(Masked what, String text);
}
