/// What tests of every module stand on: a real database, an application context on it, waiting without sleeping.
@NullMarked
package halcyon.testing;

import org.jspecify.annotations.NullMarked;
