package halcyon.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import halcyon.protocol.Protocol;
import halcyon.protocol.Protocols;
import halcyon.protocol.PublishProtocol;
import halcyon.protocol.Published;
import halcyon.shared.Indication;
import halcyon.shared.ReauthToken;
import halcyon.shared.Route;
import halcyon.ui.shell.Signing;
import halcyon.ui.stage.SampleDirectory;
import halcyon.ui.stage.StageInstantiators;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = {"halcyon.ui.plan", "halcyon.ui.shell"})
class PlansViewTest extends BrowserlessTest {
    private static Protocol inForce = plan(Protocol.SHIPPED);

    static {
        give();
    }

    private static void give() {
        Signing signing = (ui, hash, signed, refused) -> signed.accept(new ReauthToken(hash));
        StageInstantiators.use(new SampleDirectory().made(), protocols(), signing);
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(StageInstantiators.class);
    }

    @Test
    void aDraftSaysSoUntilItIsSigned() {
        UI.getCurrent().navigate("plans");
        assertEquals(11, find(NativeTableRow.class).all().size());
        var sign = find(Button.class).id("sign-ketamine-iv-6-in-21");

        test(sign).click();

        assertEquals("Dr. Vance", inForce.signedBy());
        assertEquals(LocalDate.of(2026, 11, 24), inForce.from());
        assertFalse(find(Button.class).withId("sign-ketamine-iv-6-in-21").exists());
        assertTrue(find(NativeTableRow.class).all().getFirst().isVisible());
    }

    private static Protocols protocols() {
        return (Protocols) Proxy.newProxyInstance(
                Protocols.class.getClassLoader(), new Class<?>[] {Protocols.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "inForce" -> List.of(inForce);
                    case "contentHash" -> "0".repeat(64);
                    case "publish" -> published(((PublishProtocol) arguments[1]).document());
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Published published(Protocol document) {
        inForce = with(document, "Dr. Vance");
        return new Published.Done(inForce);
    }

    private static Protocol plan(String signedBy) {
        return new Protocol(
                1, "ketamine-iv-6-in-21", 1, "Racemic ketamine IV, 6 sessions in 21 days", Route.IV, "ketamine", Set.of(Indication.RESISTANT_DEPRESSION),
                Protocol.Calendar.plain(6, 21, 2, 5, 15, 40, 45, 10, 10, 2), new Protocol.Dose(new BigDecimal("0.5"), new BigDecimal(100), 100, 40),
                new Protocol.Monitoring(List.of(0, 10), 15, 14, 160, 100, 180, 110, 90, 120, 50, 92, 90, 10, 3, 2), new Protocol.Discharge(9, 2, 2, 2, 30),
                "off-label-ketamine", List.of("phq-9"), LocalDate.of(2025, 1, 1), Optional.empty(), "made up", signedBy);
    }

    private static Protocol with(Protocol p, String signedBy) {
        return new Protocol(
                2, p.code(), 2, p.title(), p.route(), p.drug(), p.indications(), p.calendar(), p.dose(), p.monitoring(), p.discharge(), p.consentForm(),
                p.scales(), p.from(), p.to(), p.source(), signedBy);
    }
}
