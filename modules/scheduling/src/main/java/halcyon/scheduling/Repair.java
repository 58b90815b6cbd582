package halcyon.scheduling;

import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.List;

/// The fewest moves that make a day whole again; `left` are visits that no move helps today. Nothing is changed by it.
public record Repair(SiteId site, LocalDate date, List<Move> moves, List<Left> left) {
    public Repair {
        moves = List.copyOf(moves);
        left = List.copyOf(left);
    }

    /// A booking as it stands, where it would go, and why: its own trouble, or making room.
    public record Move(Booking booking, Place to, Sentence why) {}

    public record Left(Booking booking, Sentence reason) {}
}
