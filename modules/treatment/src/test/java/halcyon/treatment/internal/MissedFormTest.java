package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.treatment.QueueLine;
import halcyon.treatment.RemsSetting;
import halcyon.treatment.internal.rems.MissedForms;
import org.junit.jupiter.api.Test;

/// A form is due at the end of the seventh day at the site, late from then on, and that is said once.
class MissedFormTest {
    @Test
    void isLateAfterTheSeventhDayAndSaidOnce() {
        try (var nasal = new NasalWard()) {
            var ward = nasal.ward;
            nasal.certify(RemsSetting.OUTPATIENT);
            var booking = nasal.visit();
            nasal.enrol(booking.patient());
            var session = nasal.discharged(booking, nasal.lot());
            var line = only(nasal);
            assertEquals(ward.today().plusDays(8).atStartOfDay(Ward.ZONE).toInstant(), line.due());
            assertFalse(line.late());
            ward.bean(MissedForms.class).run();
            assertEquals(0, nasal.rems.lateForms(nasal.compliance));

            ward.move(8 * 24 * 60);

            assertTrue(only(nasal).late());
            assertEquals(1, nasal.rems.lateForms(nasal.compliance));
            ward.bean(MissedForms.class).run();
            ward.bean(MissedForms.class).run();
            assertEquals("1", ward.database.ask(
                    "SELECT COUNT(*) FROM platform_event WHERE type = ?", "halcyon.treatment.MonitoringFormMissed"));
            assertTrue(ward.event("MonitoringFormMissed", session).contains("\"due\""));
        }
    }

    private static QueueLine only(NasalWard nasal) {
        return nasal.rems.formQueue(nasal.compliance).getFirst();
    }
}
