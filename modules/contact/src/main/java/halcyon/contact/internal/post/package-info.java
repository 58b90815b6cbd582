/// The ways out of the house: an SMTP server, an SMS gateway, or a folder where neither is set.
@NullMarked
package halcyon.contact.internal.post;

import org.jspecify.annotations.NullMarked;
