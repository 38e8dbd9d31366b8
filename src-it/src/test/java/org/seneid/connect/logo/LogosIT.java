package org.seneid.connect.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.seneid.connect.PartnersOffice;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.connect.job.ConnectCleanup;
import org.seneid.platform.NotFound;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.MovableClock;
import org.seneid.support.Staff;

/** How a client gets a logo, and who sees it before an operator has approved it. */
@InContainer
class LogosIT {

    @Inject
    private PartnersOffice office;

    @Inject
    private ClientLogos logos;

    @Inject
    private DevelopedClients clients;

    @Inject
    private ConnectCleanup cleanup;

    @Inject
    private Staff staff;

    @Inject
    private MovableClock clock;

    @Inject
    private As as;

    private static byte[] picture(int colour) throws Exception {
        var picture = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 64; x++) picture.setRGB(x, x, colour);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private byte[] own() throws Exception {
        return picture(office.clientId.hashCode());
    }

    private Actor otherDeveloper() {
        return staff.opened(Citizens.number(), "developer", "Lê Văn Khác", Role.PARTNER);
    }

    @Test
    void aLogoWaitsForAnOperatorLikeTheWords() throws Exception {
        var id = office.live();
        for (int i = 0; i < 2; i++)
            assertThat(as.developer(office.developer, () -> logos.put(id, own())))
                    .isFalse();
        var hash = as.developer(office.developer, () -> clients.wanted(id)).logo();
        assertThat(hash).hasSize(64);
        assertThat(as.developer(office.developer, () -> clients.byId(id))
                        .description()
                        .logo())
                .isEmpty();
        assertThat(as.nobody(() -> logos.approved(hash))).isEmpty();
        assertThat(as.nobody(() -> logos.waiting(hash))).isEmpty();
        assertThat(as.developer(otherDeveloper(), () -> logos.waiting(hash))).isEmpty();
        assertThat(as.developer(office.developer, () -> logos.waiting(hash))).isPresent();
        assertThat(as.operator(office.operator, () -> logos.waiting(hash))).isPresent();
        office.approve(office.operator, id);
        assertThat(as.nobody(() -> logos.approved(hash))).isPresent();

        assertThat(as.developer(
                        office.developer,
                        () -> clients.describe(
                                id, PartnersOffice.described("Ngân hàng Mới").withLogo(hash))))
                .isFalse();
        assertThat(as.developer(office.developer, () -> logos.remove(id))).isFalse();
        assertThat(as.developer(office.developer, () -> clients.wanted(id)).name())
                .as("what waited before is still wanted")
                .isEqualTo("Ngân hàng Mới");
        office.approve(office.operator, id);
        assertThat(as.nobody(() -> logos.approved(hash))).isEmpty();
    }

    @Test
    void nobodyGivesAnothersClientALogo() throws Exception {
        var id = office.draft();
        assertThatThrownBy(() -> as.developer(otherDeveloper(), () -> logos.put(id, own())))
                .isInstanceOf(NotFound.class);
        assertThat(as.developer(office.developer, () -> logos.put(id, own())))
                .as("a draft is described at once")
                .isTrue();
    }

    @Test
    void whatIsBesideNoNameIsForgottenAfterADay() throws Exception {
        var id = office.draft();
        as.developer(office.developer, () -> logos.put(id, own()));
        var first = as.developer(office.developer, () -> clients.wanted(id)).logo();
        as.developer(office.developer, () -> logos.put(id, picture(1 + office.clientId.hashCode())));
        var second = as.developer(office.developer, () -> clients.wanted(id)).logo();
        clock.move(ConnectCleanup.KEPT.plusSeconds(1));
        as.system(office.developer.account(), () -> {
            cleanup.tidy();
            return null;
        });
        assertThat(as.operator(office.operator, () -> logos.waiting(first))).isEmpty();
        assertThat(as.operator(office.operator, () -> logos.waiting(second))).isPresent();
    }
}
