package halcyon.ui.stage;

import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.shared.SiteId;
import java.lang.reflect.Proxy;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/// Two made-up sites; everything else of the directory is silent.
public final class SampleDirectory {
    private final Directory silent = (Directory) Props.silent(Directory.class);

    public Directory made() {
        return (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(), new Class<?>[] {Directory.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "sites" -> sites();
                    case "site" -> sites().getFirst();
                    default -> method.invoke(silent, arguments);
                });
    }

    public static List<Site> sites() {
        return List.of(site("denver", "Denver, Cherry Creek"), site("boulder", "Boulder"));
    }

    private static Site site(String id, String name) {
        return new Site(
                SiteId.of(id), name, ZoneId.of("America/Denver"), "1 Main St", "Denver", "CO", "802061234", "3035550100",
                "1234567893", "261QM0801X", "840000000", "11", LocalTime.of(8, 0), LocalTime.of(18, 0));
    }
}
