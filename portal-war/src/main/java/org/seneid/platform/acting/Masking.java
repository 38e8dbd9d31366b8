package org.seneid.platform.acting;

/** Decides how numbers that need not be seen are shown; everything that prints one asks it. */
public interface Masking {

    /** Nothing is hidden: from holders, from officers who have the originals before them, on paper. */
    Masking NONE = (what, text) -> text;

    /** The text, or as much of it as may be seen. */
    String shown(MaskedField what, String text);
}
