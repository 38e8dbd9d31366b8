package org.seneid.registry.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortraitTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<img src=\"x\">",
                "<svg ><script>alert(1)</script></svg>",
                "<svg onload=\"alert(1)\"></svg>",
                "<svg ><path d=\"M0\" onclick=\"x\"/></svg>",
                "<svg ><a href=\"javascript:x\"></a></svg>",
                "<svg ><use href=\"#x\"/></svg>",
                "<svg ><path style=\"fill:url(//x)\"/></svg>",
                "<svg ><image href=\"//x\"/></svg>",
                "<svg ><path d=\"&#106;\"/></svg>",
                "<svg >text</svg>",
                "<svg ><!-- --></svg>",
                "<svg ><path fill=\"url(//x)\"/></svg>"
            })
    void onlyShapesComeIntoAPage(String svg) {
        assertThatThrownBy(() -> new Portrait(svg)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anImageCanShowIt() {
        var portrait = new Portrait("<svg viewBox=\"0 0 48 64\"><path d=\"M0 0h9\" fill=\"#fff\"/></svg>");
        assertThat(portrait.dataUri())
                .isEqualTo("data:image/svg+xml,%3Csvg%20viewBox='0%200%2048%2064'%3E%3Cpath%20d='M0%200h9'"
                        + "%20fill='%23fff'/%3E%3C/svg%3E");
    }

    @Test
    void aHugeOneIsRefusedQuickly() {
        var huge = "<svg " + "viewBox=\"0\" ".repeat(9000) + ">";
        assertThatThrownBy(() -> new Portrait(huge)).isInstanceOf(IllegalArgumentException.class);
    }
}
