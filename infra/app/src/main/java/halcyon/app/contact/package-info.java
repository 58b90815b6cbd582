/// What comes in from mail programs, the SMS gateway and calendar programs: plain addresses without a sign-in, each with its own
/// proof of who may.
@NullMarked
package halcyon.app.contact;

import org.jspecify.annotations.NullMarked;
