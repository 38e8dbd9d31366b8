package org.seneid.browser;

/** How a page is looked at: the size of the window and the colours that the system asks for. */
public record Look(Size size, Scheme scheme) {

    public static final Look PHONE = new Look(Size.PHONE, Scheme.LIGHT);
    public static final Look DESKTOP = new Look(Size.DESKTOP, Scheme.LIGHT);

    /** The two sizes that pages are made for. */
    public enum Size {
        PHONE(390, 844),
        DESKTOP(1280, 800);

        final int width;
        final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** What {@code prefers-color-scheme} says. */
    public enum Scheme {
        LIGHT,
        DARK
    }
}
