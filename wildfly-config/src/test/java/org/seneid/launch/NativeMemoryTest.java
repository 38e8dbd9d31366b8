package org.seneid.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NativeMemoryTest {

    private final ProcessBuilder process = new ProcessBuilder("true");

    @Test
    void theServerAsksForHugePages() {
        process.environment().remove("GLIBC_TUNABLES");
        NativeMemory.inHugePages(process);
        assertThat(process.environment()).containsEntry("GLIBC_TUNABLES", "glibc.malloc.hugetlb=1");
    }

    @Test
    void tunablesOfWhoeverStartsItStay() {
        process.environment().put("GLIBC_TUNABLES", "glibc.malloc.arena_max=2");
        NativeMemory.inHugePages(process);
        assertThat(process.environment()).containsEntry("GLIBC_TUNABLES", "glibc.malloc.arena_max=2");
    }
}
