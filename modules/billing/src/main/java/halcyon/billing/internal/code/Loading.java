package halcyon.billing.internal.code;

import halcyon.billing.CodesLoaded;
import halcyon.billing.ListedCode;
import halcyon.billing.LoadCodes;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One file on its way into the tables, a thousand rows at a time; counts what was new, changed, known and broken.
final class Loading {
    private static final int AT_ONCE = 1000;
    private static final int FAULTS_KEPT = 100;
    private final CodeShelf shelf;
    private final List<ListedCode> waiting = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<CodesLoaded.Fault> faults = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;
    private int refused;

    Loading(CodeShelf shelf) {
        this.shelf = shelf;
    }

    void take(CodeFile.Good good) {
        Integer before = lines.putIfAbsent(CodeShelf.key(good.code()), good.line());
        if (before != null) {
            refuse(new BadRow(good.line(), 1, "twice", good.code().code(), before));
            return;
        }
        waiting.add(good.code());
        if (waiting.size() == AT_ONCE) store();
    }

    void refuse(BadRow bad) {
        refused++;
        if (faults.size() < FAULTS_KEPT) faults.add(bad.fault());
    }

    void store() {
        if (waiting.isEmpty()) return;
        Map<String, ListedCode> standing = shelf.standing(waiting);
        List<ListedCode> fresh = waiting.stream().filter(code -> !code.equals(standing.get(CodeShelf.key(code)))).toList();
        long there = fresh.stream().filter(code -> standing.containsKey(CodeShelf.key(code))).count();
        changed += (int) there;
        added += fresh.size() - (int) there;
        unchanged += waiting.size() - fresh.size();
        if (!fresh.isEmpty()) shelf.put(fresh);
        waiting.clear();
    }

    List<CodesLoaded.Fault> faults() {
        return faults;
    }

    boolean isNothing() {
        return added + changed + unchanged == 0;
    }

    LoadRow row(LoadCodes command, String hash, LocalDateTime at, String by) {
        return new LoadRow(null, command.kind(), command.from(), command.fileName(), hash, added, changed, unchanged, refused, at, by);
    }
}
