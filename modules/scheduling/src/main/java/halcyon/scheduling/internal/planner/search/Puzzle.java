package halcyon.scheduling.internal.planner.search;

/// A plan made of pieces that can be lifted out and set again. A piece that fits nowhere is set aside and costs a
/// penalty, so that every plan has a cost. At first all pieces are lifted.
public interface Puzzle {
    int pieces();

    /// What the pieces that are set cost, those set aside included. Lower is better.
    long cost();

    /// What a piece costs at the very least, wherever it is set.
    long least(int piece);

    /// By how much worse a plan may be to be worth a try: at the start of the search and at its end.
    double boldAtFirst();

    double boldAtLast();

    /// Draws what this round of setting prefers. [#rank] and [#set] follow it until the next round.
    void newRound(Dice dice);

    /// Pieces of lower rank are set first.
    double rank(int piece, Dice dice);

    /// Draws one thing that a piece which is set stands in the way of (one of its days, say), as a number of the
    /// puzzle's own.
    int anchor(int piece, Dice dice);

    /// A piece near the anchor, or -1 if the one drawn is not near: the next draw may be.
    int neighbour(int anchor, Dice dice);

    /// Takes a piece out and remembers where it was.
    void lift(int piece);

    /// Puts a lifted piece where it costs least now. Where that is more than `most` it is of no use, so it need not be
    /// found.
    void set(int piece, Dice dice, long most);

    /// Puts a piece, set again meanwhile or not, where it was before its last lift. While several are put back one
    /// after another they may overlap.
    void putBack(int piece);

    /// Remembers the plan as it stands as the best one so far.
    void keep();

    /// Returns to the plan kept last.
    void recall();
}
