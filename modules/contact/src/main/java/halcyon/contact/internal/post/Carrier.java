package halcyon.contact.internal.post;

/// Carries a letter out of the house. Called again with the same key after a crash: it is the same message then.
interface Carrier {
    Carried carry(Letter letter);
}
