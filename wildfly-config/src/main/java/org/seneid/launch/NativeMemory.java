package org.seneid.launch;

/** How the server gets memory beside Java's own: the 64 MiB of each password hash, above all. */
public final class NativeMemory {

    private static final String TUNABLES = "GLIBC_TUNABLES";
    private static final String HUGE_PAGES = "glibc.malloc.hugetlb=1";

    private NativeMemory() {}

    /**
     * Has a process ask Linux for huge pages: of a hash's time a quarter goes into handing out small ones. The C library
     * reads it (glibc 2.35 or newer, see {@code tunables} in its manual), any other pays no heed; who set tunables of their
     * own keeps them.
     *
     * @return the same process
     */
    public static ProcessBuilder inHugePages(ProcessBuilder process) {
        process.environment().putIfAbsent(TUNABLES, HUGE_PAGES);
        return process;
    }
}
