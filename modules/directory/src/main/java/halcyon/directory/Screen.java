package halcyon.directory;

import halcyon.shared.PatientId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/// The nurse's screening: billable ICD-10-CM code, trials, contraindications found (codes of
/// [Directory#contraindications]), weight in kilograms, height in centimetres, allergies ("none known" is an answer).
public record Screen(
        PatientId patient,
        String diagnosis,
        List<Trial> trials,
        Set<String> contraindications,
        BigDecimal weightKilograms,
        int heightCentimetres,
        String allergies) {}
