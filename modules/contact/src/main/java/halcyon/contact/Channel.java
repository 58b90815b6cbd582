package halcyon.contact;

/// How a message travels.
public enum Channel {
    EMAIL,
    SMS
}
