package halcyon.ui.phone;

/// What a purpose answers to a request.
public sealed interface PhoneAnswer {
    /// Show this page.
    record Show(PhonePage page) implements PhoneAnswer {}

    /// Go to another step of the same link (after a post: so that reloading does not post again).
    record GoTo(String step) implements PhoneAnswer {}

    /// The purpose is fulfilled: the link is used up, and this is the last page.
    record Done(PhonePage page) implements PhoneAnswer {}

    /// A file to keep; the link stays good.
    record File(String name, String type, byte[] bytes) implements PhoneAnswer {}
}
