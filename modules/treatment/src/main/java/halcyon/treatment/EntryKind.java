package halcyon.treatment;

/// What an entry of the drug book says happened. Each has its place in the equation of a lot at a site:
/// opening + received + transferred in − given − wasted − transferred out − destroyed − lost + overfill = expected.
/// What is drawn has left the shelf and is in somebody's hand until it is given or wasted.
public enum EntryKind {
    OPENING(1, 1),
    RECEIVED(1, 1),
    TRANSFER_IN(1, 1),
    TRANSFER_OUT(-1, -1),
    DRAWN(0, -1),
    GIVEN(-1, 0),
    WASTED(-1, 0),
    DESTROYED(-1, -1),
    /// Broken or spilled and not recoverable; in the equation it counts as destroyed.
    BROKEN(-1, -1),
    LOST(-1, -1),
    OVERFILL(1, 1);

    private final int inBook;
    private final int onShelf;

    EntryKind(int inBook, int onShelf) {
        this.inBook = inBook;
        this.onShelf = onShelf;
    }

    /// +1, 0 or −1: what it does to the amount the site answers for.
    public int inBook() {
        return inBook;
    }

    /// +1, 0 or −1: what it does to the amount in the cabinet.
    public int onShelf() {
        return onShelf;
    }

    /// Written in a session, corrected in its record and not in the cabinet.
    public boolean ofSession() {
        return this == DRAWN || this == GIVEN || this == WASTED;
    }
}
