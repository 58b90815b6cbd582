package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.treatment.BeginCount;
import halcyon.treatment.Booked;
import halcyon.treatment.Cabinet;
import halcyon.treatment.CabinetWork;
import halcyon.treatment.CountTaken;
import halcyon.treatment.StockCount;
import halcyon.treatment.internal.cabinet.LookForMissedInventories;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MissedInventoryTest {
    @Test
    void isSaidOnceRingsAndIsOverWithTheCount() {
        try (var ward = new Ward()) {
            var cabinet = ward.bean(Cabinet.class);
            assertInstanceOf(
                    Booked.Done.class, cabinet.receiveStock(ward.nurse, CabinetTest.vials(ward, "V1", 3, "10", "INV-1")));
            var job = ward.bean(LookForMissedInventories.class);
            job.run();
            assertFalse(rings(ward), "the opening inventory is due today");

            ward.move(24 * 60);
            job.run();
            job.run();

            assertTrue(rings(ward));
            var said = "SELECT COUNT(*) FROM platform_event WHERE type = 'halcyon.treatment.InventoryMissed'";
            assertEquals("1", ward.database.ask(said));
            var count = cabinet.beginCount(ward.nurse, new BeginCount(Ward.DENVER, StockCount.Purpose.OPENING, StockCount.Business.OPEN));
            var three = count.lines().stream().collect(Collectors.toMap(StockCount.Line::id, line -> BigDecimal.valueOf(3)));
            assertFalse(cabinet.submitCount(ward.nurse, count.id(), three) instanceof CountTaken.Refused);
            assertFalse(rings(ward));
            ward.move(729 * 24 * 60);
            job.run();
            assertFalse(rings(ward));
            ward.move(3 * 24 * 60);
            job.run();
            assertTrue(rings(ward));
            assertEquals("2", ward.database.ask(said));
        }
    }

    private static boolean rings(Ward ward) {
        return ward.bean(Cabinet.class).openClocks(ward.nurse).stream().anyMatch(work -> work.kind() == CabinetWork.Kind.INVENTORY && work.urgent());
    }
}
