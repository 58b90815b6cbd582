package halcyon.directory;

/// Makes a patient of a referral. `sex` is the X12 DMG03 code F, M or U; `zip` five or nine digits.
public record RegisterPatient(ReferralId referral, String sex, String street, String city, String state, String zip) {}
