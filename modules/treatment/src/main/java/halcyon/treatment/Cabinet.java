package halcyon.treatment;

import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.ReauthToken;
import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The cabinet of controlled substances of each site and its book. The book is only added to: a wrong entry is countered by its
/// opposite. For every lot: opening + received + transferred in − given − wasted − transferred out − destroyed − lost + overfill =
/// expected, and what is drawn is given or wasted. 21 CFR 1304
public interface Cabinet {
    /// What is in the cabinet of a site now, by lot and container.
    Shelf shelf(Actor actor, SiteId site);

    /// The book of a site between two dates of the site's calendar, both included, newest first. Publishes the read of each
    /// patient it names.
    List<BookEntry> drugBook(Actor actor, SiteId site, LocalDate from, LocalDate through);

    /// Containers by invoice, or as opening stock. The same invoice for the same lot again changes nothing.
    Booked receiveStock(Actor actor, ReceiveStock stock);

    /// Keeps an unopened container for one patient; it can go to nobody else then.
    Booked labelContainer(Actor actor, long container, PatientId patient);

    /// Whole containers to another own site, which both have to be registered. Asked first when it would cross the share of
    /// 21 CFR 1307.11 in this calendar year.
    StockSent sendStock(Actor actor, SendStock stock);

    /// The receiving site confirms what has come, by somebody else than who sent it; the rest stays under way.
    Booked takeTransfer(Actor actor, long transfer, Set<Long> containers);

    /// What is still under way returns to the sender's book, with the reason.
    Booked takeBack(Actor actor, long transfer, String reason);

    /// From and to a site, newest first.
    List<Transfer> transfers(Actor actor, SiteId site);

    /// How much of what a site dispensed and distributed in this calendar year went to other sites.
    TransferMeter transferMeter(Actor actor, SiteId site);

    /// Stock to be destroyed (Form 41), broken or spilled beyond recovery, or overfill: waits for a second employee.
    Booked askRemoval(Actor actor, AskRemoval removal);

    /// The second employee signs: somebody else, re-authenticated, over the hash of what was read.
    Booked confirmRemoval(Actor actor, long removal, String contentHash, ReauthToken signature);

    Booked withdrawRemoval(Actor actor, long removal);

    /// Those that wait for the second employee at a site, oldest first.
    List<Removal> removals(Actor actor, SiteId site);

    /// Takes an entry back by its opposite, once, with the reason; what came in one delivery goes together. Entries of a session
    /// are corrected in its record, transfers by their two halves.
    Booked counterEntry(Actor actor, long entry, String reason);

    /// Begins a count of all that should be there; no expected amount is shown until it is handed in.
    StockCount beginCount(Actor actor, BeginCount count);

    StockCount stockCount(Actor actor, long count);

    /// Hands in what was counted, by line. What is off is counted again by a second person, as blindly as the first time; what
    /// is off then is a variance that somebody has to settle.
    CountTaken submitCount(Actor actor, long count, Map<Long, BigDecimal> amounts);

    /// Closes a variance, once the book says why: counters, overfill and losses entered since add up to it.
    Booked settleVariance(Actor actor, long count, String reason);

    /// Ends a count that was begun and not handed in.
    Booked giveUpCount(Actor actor, long count, String reason);

    /// The last counts of a site, newest first.
    List<StockCount> stockCounts(Actor actor, SiteId site);

    /// Enters a theft or loss and starts its clocks: written notice within one business day, form 106 within 45 days.
    /// 21 CFR 1301.76(b)
    Booked reportLoss(Actor actor, ReportLoss loss);

    /// The field office was told in writing, on this day, with this proof.
    Booked noticeLoss(Actor actor, long loss, LocalDate on, String proof);

    /// Form 106 was filed, on this day, with this proof.
    Booked fileForm106(Actor actor, long loss, LocalDate on, String proof);

    /// All losses of a site, newest first.
    List<Loss> losses(Actor actor, SiteId site);

    /// What form 106 asks about a loss, on one page.
    Form106 form106(Actor actor, long loss);

    /// Figures of people and drugs beside those of the others at the site, up to a day and as far back as the setting says. They
    /// say where to look and nothing about anybody.
    AnomalyFigures anomalies(Actor actor, SiteId site, LocalDate through);

    /// The registration of a site with the DEA, new or renewed. 21 CFR 1301.12
    Booked recordRegistration(Actor actor, Registration registration);

    /// What the cabinet of a site asks for, the most urgent first.
    List<CabinetWork> cabinetWork(Actor actor, SiteId site);

    /// Losses whose clocks run, counts that are off, inventories not taken in time and transfers to be confirmed, at all of the
    /// actor's sites.
    List<CabinetWork> openClocks(Actor actor);
}
