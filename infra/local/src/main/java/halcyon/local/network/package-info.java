/// The demo network's clinics, people, payers and shelves, made by the product's own verbs.
@NullMarked
package halcyon.local.network;

import org.jspecify.annotations.NullMarked;
