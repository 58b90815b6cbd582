/// `./halcyon backup` and `restore`: one consistent picture of the database with the files beside it, provable by counts and
/// hashes; the keys of sealed columns travel apart.
@NullMarked
package halcyon.local.backup;

import org.jspecify.annotations.NullMarked;
