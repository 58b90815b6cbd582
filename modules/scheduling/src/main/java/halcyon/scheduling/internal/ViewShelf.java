package halcyon.scheduling.internal;

import static halcyon.scheduling.SchedulingAccess.TABLE;

import halcyon.scheduling.SaveView;
import halcyon.scheduling.SavedView;
import halcyon.scheduling.SavedViews;
import halcyon.scheduling.internal.occupancy.Retry;
import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import java.util.List;

/// Keeps the filters that people named.
@Singleton
class ViewShelf implements SavedViews {
    private final SavedViewRows rows;

    ViewShelf(SavedViewRows rows) {
        this.rows = rows;
    }

    @Override
    public List<SavedView> savedViews(Actor actor, SiteId site, String screen) {
        TABLE.require(actor, "savedViews");
        TABLE.require(actor, "savedViews", site);
        return rows.visible(site.value(), screen, actor.subject()).stream().map(row -> row.toView(actor.subject())).toList();
    }

    @Override
    public SavedView saveView(Actor actor, SaveView command) {
        TABLE.require(actor, "saveView");
        TABLE.require(actor, "saveView", command.site());
        return Retry.ofTransaction(() -> written(actor.subject(), command)).toView(actor.subject());
    }

    @Override
    public void forgetView(Actor actor, long view) {
        TABLE.require(actor, "forgetView");
        rows.deleteByIdAndOwner(view, actor.subject());
    }

    private SavedViewRow written(String owner, SaveView command) {
        var site = command.site().value();
        var before = rows.findByOwnerAndSiteAndScreenAndName(owner, site, command.screen(), command.name());
        var row = new SavedViewRow(
                before.map(SavedViewRow::id).orElse(null), owner, site, command.screen(), command.name(), command.query(), command.shared());
        return before.isPresent() ? rows.update(row) : rows.save(row);
    }
}
