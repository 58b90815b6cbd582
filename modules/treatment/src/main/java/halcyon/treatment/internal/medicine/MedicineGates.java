package halcyon.treatment.internal.medicine;

import halcyon.clearance.Gate;
import halcyon.treatment.Medicine;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/// A gate for each class.
@Factory
class MedicineGates {
    private final MedicinesRow.Rows rows;

    MedicineGates(MedicinesRow.Rows rows) {
        this.rows = rows;
    }

    @Singleton
    @Named("benzodiazepine")
    Gate benzodiazepine() {
        return new MedicineGate(Medicine.BENZODIAZEPINE, rows);
    }

    @Singleton
    @Named("sedative-hypnotic")
    Gate sedative() {
        return new MedicineGate(Medicine.SEDATIVE_HYPNOTIC, rows);
    }

    @Singleton
    @Named("opioid")
    Gate opioid() {
        return new MedicineGate(Medicine.OPIOID, rows);
    }

    @Singleton
    @Named("psychostimulant")
    Gate psychostimulant() {
        return new MedicineGate(Medicine.PSYCHOSTIMULANT, rows);
    }

    @Singleton
    @Named("maoi")
    Gate maoi() {
        return new MedicineGate(Medicine.MAOI, rows);
    }
}
