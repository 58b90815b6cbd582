package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.clearance.Clearance;
import halcyon.treatment.CheckKind;
import halcyon.treatment.Enrolled;
import halcyon.treatment.Exposure;
import halcyon.treatment.RecordCheck;
import halcyon.treatment.Rems;
import halcyon.treatment.SessionId;
import java.math.BigDecimal;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/// What was given adds up; a check is due by the rule of the protocol, holds the dose where the rule says so, and lets it go once done.
class ExposureModuleTest {
    @Test
    void aDueCheckHoldsTheDoseUntilItIsDone() throws SQLException {
        try (var ward = new Ward()) {
            var rems = ward.bean(Rems.class);
            var first = ward.running(ward.lot("500"));
            var patient = ward.look(first).patient();
            var exposure = rems.exposure(ward.nurse, patient);
            assertEquals(1, exposure.drugs().getFirst().sessions());
            assertEquals(0, new BigDecimal("35").compareTo(exposure.drugs().getFirst().milligrams()));
            assertEquals(ward.today(), exposure.drugs().getFirst().last());
            assertFalse(exposure.checks().stream().anyMatch(Exposure.Check::due));
            assertTrue(rems.checksDue(ward.nurse).isEmpty());

            makeGate(ward);

            var due = rems.checksDue(ward.nurse);
            assertEquals(patient, due.getFirst().patient());
            assertTrue(due.getFirst().check().gate());
            assertEquals(1, stops(ward, first));
            assertRefused("treatment.check-needs-finding", rems.recordCheck(ward.nurse, new RecordCheck(patient, CheckKind.LIVER, ward.today(), true, " ")));
            assertRefused("treatment.check-ahead", rems.recordCheck(ward.nurse, new RecordCheck(patient, CheckKind.LIVER, ward.today().plusDays(1), false, "")));
            assertInstanceOf(Enrolled.Done.class, rems.recordCheck(ward.nurse, new RecordCheck(patient, CheckKind.LIVER, ward.today(), false, "ALT 22")));
            assertTrue(rems.checksDue(ward.nurse).isEmpty());
            assertEquals(0, stops(ward, first));
            assertEquals("ALT 22", rems.exposure(ward.nurse, patient).done().getFirst().finding());
        }
    }

    /// The protocol asks for liver values after 35 mg, which is what the first session gave.
    private static void makeGate(Ward ward) throws SQLException {
        try (var connection = ward.database.connect();
                var insert = connection.prepareStatement("INSERT INTO treatment_exposure_rule (protocol_code, check_kind, from_date,"
                        + " after_milligrams, is_gate, source) VALUES (?, 'LIVER', '2021-01-01', 35, TRUE, 'a test')")) {
            insert.setString(1, Ward.PROTOCOL);
            insert.executeUpdate();
        }
    }

    private static long stops(Ward ward, SessionId session) {
        return ward.treatments.gates(ward.nurse, session).stops().stream().map(Clearance.Result::gate).filter("treatment.exposure"::equals).count();
    }

    private static void assertRefused(String key, Enrolled answer) {
        assertEquals(key, assertInstanceOf(Enrolled.Refused.class, answer).reason().key());
    }
}
