/// Course planning measured on a real chemotherapy day unit (CHT-I), every answer checked by a verifier of its own.
@NullMarked
package halcyon.bench.planner;

import org.jspecify.annotations.NullMarked;
