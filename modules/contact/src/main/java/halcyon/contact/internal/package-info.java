/// Links and messages: how they are made, sealed, limited and sent.
@NullMarked
package halcyon.contact.internal;

import org.jspecify.annotations.NullMarked;
