package halcyon.billing;

/// Who holds the plan when the patient does not; `kin` is what the patient is to her: 01 spouse, 19 child, 20 employee, 21 unknown,
/// 39 and 40 donors, 53 life partner, G8 other.
public record PlanHolder(String kin, String familyName, String givenName) {
    public PlanHolder {
        if (!kin.matches("01|19|20|21|39|40|53|G8")) throw new IllegalArgumentException("no kinship of a plan: " + kin);
        if (familyName.isBlank() || familyName.length() > 60 || givenName.length() > 35) throw new IllegalArgumentException("the holder of a plan has a family name of 1 to 60 characters");
    }
}
