package halcyon.local.demo;

import halcyon.consent.ConsentForm.Section;
import halcyon.consent.Consents;
import halcyon.consent.PublishForm;
import halcyon.local.network.Clinic;
import halcyon.shared.Actor;
import halcyon.shared.Language;
import halcyon.treatment.Cabinet;
import halcyon.treatment.CertifySites;
import halcyon.treatment.ContainerForm;
import halcyon.treatment.Enrolled;
import halcyon.treatment.Measure;
import halcyon.treatment.ReceiveStock;
import halcyon.treatment.Rems;
import halcyon.treatment.RemsFile;
import halcyon.treatment.RemsSetting;
import halcyon.treatment.Representative;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a clinic needs before it may give esketamine: its certification, devices on the shelf, a form to sign. Not every clinic of
/// the demo has it, so that the others show red.
@Singleton
public class NasalClinic {
    public static final String CONSENT = "esketamine-nasal";
    static final RemsFile SCAN = new RemsFile("enrolment-form.pdf", scan());
    /// The label's larger dose, in milligrams.
    private static final BigDecimal HIGHEST_DOSE = new BigDecimal("84");
    private static final Set<String> CERTIFIED = Set.of("denver", "lakewood");
    private static final int DEVICES = 200;
    private static final Actor MAKER = Actor.system("demo-network");

    private final Rems rems;
    private final Cabinet cabinet;
    private final Consents consents;

    NasalClinic(Rems rems, Cabinet cabinet, Consents consents) {
        this.rems = rems;
        this.cabinet = cabinet;
        this.consents = consents;
    }

    /// True when the clinic gives esketamine. Made once.
    public boolean open(Clinic clinic, LocalDate today) {
        var site = clinic.site().id();
        if (!CERTIFIED.contains(site.value())) return false;
        if (!consents.forms(MAKER).contains(CONSENT)) consents.publishForm(MAKER, form(today));
        var answer = rems.certifySites(
                MAKER,
                new CertifySites(
                        RemsSetting.OUTPATIENT,
                        new Representative("Rita Haldane", "Medical director", "303-555-0190", "rita.haldane@example.org"),
                        today,
                        today,
                        List.of(new CertifySites.Listed(site, "SET-" + clinic.site().zip().substring(0, 5))),
                        SCAN));
        if (answer instanceof Enrolled.Done) shelve(clinic, today);
        return true;
    }

    private void shelve(Clinic clinic, LocalDate today) {
        cabinet.receiveStock(
                MAKER,
                new ReceiveStock(
                        clinic.site().id(), "esketamine", "50458002802", "ESK" + clinic.site().zip().substring(0, 4), today.plusMonths(14),
                        Measure.DEVICE, new BigDecimal("28"), ContainerForm.DEVICE, DEVICES, BigDecimal.ONE, List.of(), Optional.empty(),
                        new ReceiveStock.Invoice("INV-ESK-" + clinic.site().id(), today, "Front Range Supply")));
    }

    private static PublishForm form(LocalDate today) {
        var english = new PublishForm.Text(
                "Consent to treatment with esketamine nasal spray (demonstration text)",
                List.of(new Section("treatment", "What this treatment is", "You spray esketamine into your nose here in the clinic, and stay for at least two hours.", true),
                        new Section("programme", "The safety programme", "You and your prescriber enrol in the REMS. After each session a monitoring form goes to it.", true),
                        new Section("after", "Afterwards", "Somebody takes you home. You do not drive until you have slept.", true)));
        var spanish = new PublishForm.Text(
                "Consentimiento para el tratamiento con esketamina nasal (texto de demostración)",
                List.of(new Section("treatment", "Qué es este tratamiento", "Usted se aplica esketamina en la nariz aquí en la clínica y se queda al menos dos horas.", true),
                        new Section("programme", "El programa de seguridad", "Usted y su prescriptor se inscriben en el REMS. Tras cada sesión se le envía un formulario.", true),
                        new Section("after", "Después", "Alguien le lleva a casa. No conduzca hasta haber dormido.", true)));
        return new PublishForm(CONSENT, Map.of(Language.EN, english, Language.ES, spanish), true, today, Optional.of(HIGHEST_DOSE));
    }

    /// The smallest page there is.
    private static byte[] scan() {
        return """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj
                trailer<</Root 1 0 R>>
                %%EOF
                """
                .getBytes(StandardCharsets.US_ASCII);
    }
}
