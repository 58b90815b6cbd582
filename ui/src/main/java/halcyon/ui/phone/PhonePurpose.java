package halcyon.ui.phone;

import halcyon.contact.Purpose;
import java.util.Set;

/// What one kind of link is for. A bean; the frame has checked the link, the second factor, the session and (on post) the form's
/// token before it asks. `get` never writes anything but the draft.
public interface PhonePurpose {
    Set<Purpose> purposes();

    /// The page of the request's step; the empty step is the start.
    PhoneAnswer get(PhoneRequest request);

    /// The form of the request's step.
    PhoneAnswer post(PhoneRequest request);
}
