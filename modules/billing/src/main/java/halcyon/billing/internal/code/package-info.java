/// The code tables: read from the publishers' files row by row, kept with their days, looked up by date of service.
@NullMarked
package halcyon.billing.internal.code;

import org.jspecify.annotations.NullMarked;
