package halcyon.treatment;

/// The authorized representative who signed the enrolment form of a setting.
public record Representative(String name, String title, String phone, String email) {
    public Representative {
        if (name.isBlank()) throw new IllegalArgumentException("the authorized representative needs a name");
        if (phone.isBlank()) throw new IllegalArgumentException("the authorized representative needs a phone");
    }
}
