/// The rules of the house as tests. Every rule carries its cure and has a planted violation that it must catch.
@NullMarked
package halcyon.architecture;

import org.jspecify.annotations.NullMarked;
