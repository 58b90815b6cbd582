package halcyon.billing.internal.exchange;

import halcyon.billing.Billing;
import halcyon.billing.Clearinghouse;
import halcyon.billing.Exchanged;
import halcyon.billing.Receipt;
import halcyon.shared.Actor;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One round with a clearinghouse: what is due goes, what is there is kept, what was kept is taken in. Each file is its own step, so
/// that a round that dies is carried on by the next one.
@Singleton
class Round {
    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    private static final Actor SELF = Actor.system("clearinghouse");
    private final ClearinghouseBook book;
    private final Archive archive;
    private final FileNames names;
    private final Provider<Billing> billing;

    Round(ClearinghouseBook book, Archive archive, FileNames names, Provider<Billing> billing) {
        this.book = book;
        this.archive = archive;
        this.names = names;
        this.billing = billing;
    }

    Exchanged with(ClearinghouseRow clearinghouse) {
        List<String> sent = new ArrayList<>();
        List<String> received = new ArrayList<>();
        Optional<String> trouble = Optional.empty();
        try (SftpWay way = SftpWay.open(clearinghouse, book.secret(clearinghouse))) {
            if (clearinghouse.way() == Clearinghouse.Way.SENDS) send(clearinghouse, way, sent);
            for (String folder : clearinghouse.down()) fetch(clearinghouse, way, names.folder(folder));
        } catch (Trouble failed) {
            LOG.warn("exchange with clearinghouse {} ended early", clearinghouse.key(), failed);
            trouble = Optional.of(failed.word());
        }
        takeIn(clearinghouse, received);
        book.asked(clearinghouse, trouble);
        return new Exchanged(sent, received, trouble.map(Trouble::said));
    }

    private void send(ClearinghouseRow to, SftpWay way, List<String> sent) throws Trouble {
        for (FileRow file : archive.due(to)) {
            way.put(file.path(), archive.bytes(file));
            archive.done(file, "SENT");
            sent.add(file.path());
        }
    }

    private void fetch(ClearinghouseRow from, SftpWay way, String folder) throws Trouble {
        for (SftpWay.Remote file : way.files(folder)) if (!archive.knows(from, file)) archive.keep(from, file, way.get(file));
    }

    private void takeIn(ClearinghouseRow from, List<String> received) {
        for (FileRow file : archive.arrived(from)) {
            String name = file.path().substring(file.path().lastIndexOf('/') + 1);
            try {
                Receipt receipt = billing.get().receive(SELF, name, archive.bytes(file));
                archive.done(file, receipt.lines().stream().map(line -> line.kind() + " " + line.outcome()).collect(Collectors.joining(", ")));
                received.add(file.path());
            } catch (RuntimeException failed) {
                LOG.error("a file that came from clearinghouse {} waits for the next round", from.key(), failed);
            }
        }
    }
}
