/// Pages a patient opens by a link on a phone: plain HTML from the server, no account, no scripts needed. What a link is for
/// plugs in as a [PhonePurpose].
@NullMarked
package halcyon.ui.phone;

import org.jspecify.annotations.NullMarked;
