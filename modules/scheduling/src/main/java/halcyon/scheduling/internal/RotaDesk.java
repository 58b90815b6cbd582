package halcyon.scheduling.internal;

import static halcyon.scheduling.SchedulingAccess.TABLE;

import halcyon.directory.Directory;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.CalendarChange;
import halcyon.scheduling.CalendarChange.*;
import halcyon.scheduling.CalendarPreviewed;
import halcyon.scheduling.CalendarSaved;
import halcyon.scheduling.Holiday;
import halcyon.scheduling.RotaImported;
import halcyon.scheduling.RotaImported.BadRow;
import halcyon.scheduling.Rotas;
import halcyon.scheduling.SiteRota;
import halcyon.scheduling.internal.CalendarBook.TakenBack;
import halcyon.scheduling.internal.occupancy.Retry;
import halcyon.scheduling.internal.rota.RotaFile;
import halcyon.scheduling.internal.rota.RotaWriter;
import halcyon.scheduling.internal.rota.SiteDays;
import halcyon.scheduling.internal.rota.SiteRotas;
import halcyon.shared.Actor;
import halcyon.shared.NotPermitted;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/// Lets each change of the calendar through by the access table and the sites it touches.
@Singleton
class RotaDesk implements Rotas {
    private final CalendarBook book;
    private final SiteRotas rotas;
    private final SiteDays days;
    private final RotaWriter writer;
    private final Directory directory;

    RotaDesk(CalendarBook book, SiteRotas rotas, SiteDays days, RotaWriter writer, Directory directory) {
        this.book = book;
        this.rotas = rotas;
        this.days = days;
        this.writer = writer;
        this.directory = directory;
    }

    @Override
    public SiteRota siteRota(Actor actor, SiteId site, LocalDate from, LocalDate through) {
        TABLE.require(actor, "siteRota");
        TABLE.require(actor, "siteRota", site);
        if (through.isBefore(from)) throw new IllegalArgumentException("a rota is shown from a day on, got " + from + " to " + through);
        return rotas.of(directory.site(actor, site), from, through);
    }

    @Override
    public List<Holiday> holidays(Actor actor, int year) {
        TABLE.require(actor, "holidays");
        return days.holidays(year);
    }

    @Override
    public CalendarPreviewed previewChange(Actor actor, CalendarChange change) {
        TABLE.require(actor, "previewChange");
        requireSites(actor, "previewChange", change);
        return switch (unlessTakenBack(() -> book.tryOut(actor, change))) {
            case CalendarSaved.Done done -> new CalendarPreviewed.Would(done.broken());
            case CalendarSaved.Refused refused -> new CalendarPreviewed.Refused(refused.reason());
            case CalendarSaved.BreaksOthers others -> new CalendarPreviewed.Would(others.now());
        };
    }

    @Override
    public CalendarSaved saveChange(Actor actor, CalendarChange change, List<BookingId> seen) {
        TABLE.require(actor, "saveChange");
        requireSites(actor, "saveChange", change);
        return unlessTakenBack(() -> book.save(actor, change, seen));
    }

    @Override
    public CalendarSaved reportChange(Actor actor, CalendarChange.Reported change, List<BookingId> seen) {
        TABLE.require(actor, "reportChange");
        requireSites(actor, "reportChange", change);
        return unlessTakenBack(() -> book.save(actor, change, seen));
    }

    @Override
    public RotaImported importRota(Actor actor, String csv) {
        TABLE.require(actor, "importRota");
        var file = RotaFile.read(actor, directory, csv);
        var bad = new ArrayList<>(file.bad());
        var added = 0;
        var unchanged = 0;
        for (var line : file.lines()) {
            switch (Retry.ofTransaction(() -> writer.add(line.shift()))) {
                case RotaWriter.Written.Added fresh -> added++;
                case RotaWriter.Written.ThereAlready same -> unchanged++;
                case RotaWriter.Written.Refused refused -> bad.add(new BadRow(line.row(), "from", refused.reason()));
            }
        }
        bad.sort(Comparator.comparingLong(BadRow::row));
        return new RotaImported(added, unchanged, bad);
    }

    private static CalendarSaved unlessTakenBack(Supplier<CalendarSaved> attempt) {
        try {
            return Retry.ofTransaction(attempt);
        } catch (TakenBack back) {
            return back.answer();
        }
    }

    private void requireSites(Actor actor, String verb, CalendarChange change) {
        switch (change) {
            case AddShift add -> TABLE.require(actor, verb, add.shift().site());
            case ChangeShift other -> TABLE.require(actor, verb, other.site());
            case RemoveShift gone -> TABLE.require(actor, verb, gone.site());
            case AddWeekly add -> TABLE.require(actor, verb, add.shift().site());
            case EndWeekly end -> TABLE.require(actor, verb, end.site());
            case AddTimeOff add -> requireOneSite(actor, verb, add.timeOff().staff());
            case CancelTimeOff back -> requireOneSite(actor, verb, back.staff());
            case SickToday sick -> TABLE.require(actor, verb, sick.site());
            case SetSpecialDay set -> TABLE.require(actor, verb, set.day().site());
            case UsualDay usual -> TABLE.require(actor, verb, usual.site());
            case KeepHoliday keep -> TABLE.require(actor, verb, keep.site());
            case StopKeepingHoliday stop -> TABLE.require(actor, verb, stop.site());
            case TakeOutOfOrder broken -> TABLE.require(actor, verb, broken.outOfOrder().site());
            case PutBackInOrder whole -> TABLE.require(actor, verb, whole.site());
            case RecordLicence paper -> requireOneSite(actor, verb, paper.staff());
            case RecordCredential paper -> requireOneSite(actor, verb, paper.staff());
        }
    }

    // whoever runs one of the sites a person works at may say that she is away
    private void requireOneSite(Actor actor, String verb, StaffId staff) {
        var sites = directory.staffMember(Actor.system("scheduling"), staff).sites();
        if (sites.stream().noneMatch(actor::mayWorkAt))
            throw new NotPermitted("scheduling." + verb, "this person works at none of your sites; an administrator can grant it");
    }
}
