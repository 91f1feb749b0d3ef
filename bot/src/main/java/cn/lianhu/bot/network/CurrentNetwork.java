package cn.lianhu.bot.network;

import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.network.NetworkFiles.Faulty;
import cn.lianhu.bot.network.NetworkFiles.Read;
import cn.lianhu.network.Directory;
import cn.lianhu.network.EditedRow;
import cn.lianhu.network.Network;
import cn.lianhu.network.NetworkFilesTaken;
import cn.lianhu.network.NetworkMerge;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The network in force: the files taken last with what was edited in the chat since. Safe
 * to share between threads; take {@link #get()} once for work that must not see two.
 */
public final class CurrentNetwork {

    /** Whoever runs the program looks at its health by then. */
    private static final Duration CLASHES_SHOWN = Duration.ofDays(7);

    /**
     * One network and what it is made of.
     *
     * @param files as they were taken
     * @param fingerprint of the files
     * @param edits by id
     */
    public record Loaded(Network files, String fingerprint, Map<String, EditedRow> edits, Directory directory) {

        static Loaded of(Network files, String fingerprint, Map<String, EditedRow> edits) {
            return new Loaded(files, fingerprint, edits, Directory.of(NetworkMerge.inForce(files, edits.values())));
        }

        public Network network() {
            return directory.network();
        }

        private Loaded with(EditedRow edit) {
            Map<String, EditedRow> all = new HashMap<>(edits);
            all.put(edit.id(), edit);
            EditedRow row = edit.inForce() ? edit : files.row(edit.kind(), edit.row());
            return new Loaded(files, fingerprint, all, directory.with(row));
        }

        /** Whether it is known already. */
        public boolean has(EditedRow edit) {
            return edit.equals(edits.get(edit.id()));
        }

        /** Whether it is newer than what is known of its row. */
        private boolean lacks(EditedRow edit) {
            EditedRow known = edits.get(edit.id());
            return known == null || known.version() < edit.version();
        }

    }

    /** Rows that were edited, and are as in the files since then. */
    private record Clashed(List<String> rows, Instant at) {
    }

    private volatile Loaded loaded;

    private volatile List<Fault> faults = List.of();

    private volatile boolean behind;

    private volatile Clashed clashed = new Clashed(List.of(), Instant.EPOCH);

    public CurrentNetwork(Read first) {
        loaded = Loaded.of(first.network(), first.fingerprint(), Map.of());
    }

    public Loaded get() {
        return loaded;
    }

    public Network network() {
        return get().network();
    }

    public Directory directory() {
        return get().directory();
    }

    /**
     * Why the files as they lie there are not in force; empty when they are. For health.
     */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * Whether the files as they lie there were in force once and others are now. For
     * health.
     */
    public boolean behind() {
        return behind;
    }

    /**
     * Ids of the rows that were edited in the chat and are as in the files since they
     * were taken; none once that was a while ago. For health.
     */
    public List<String> clashes(Instant now) {
        Clashed last = clashed;
        return now.isBefore(last.at().plus(CLASHES_SHOWN)) ? last.rows() : List.of();
    }

    /** Files were taken in the place of edits. */
    public void clashed(NetworkFilesTaken taken) {
        if (taken.at() != null) {
            clashed = new Clashed(taken.clashes(), taken.at());
        }
    }

    /** Other files are in force from now on, with these edits. */
    public synchronized void take(Read files, Collection<EditedRow> edits) {
        Map<String, EditedRow> byId = new HashMap<>();
        edits.forEach(edit -> byId.put(edit.id(), edit));
        loaded = Loaded.of(files.network(), files.fingerprint(), byId);
    }

    /**
     * Some rows were edited; those that are known already change nothing.
     * @return whether any did
     */
    public synchronized boolean edit(Collection<EditedRow> edits) {
        Loaded before = loaded;
        for (EditedRow edit : edits) {
            loaded = loaded.lacks(edit) ? loaded.with(edit) : loaded;
        }
        return loaded != before;
    }

    /** The files as they lie there cannot be taken; what is in force stays. */
    public void refuse(Faulty faulty) {
        faults = faulty.faults();
    }

    /**
     * The files as they lie there are without fault.
     * @param old whether others were taken after them
     */
    public void found(boolean old) {
        faults = List.of();
        behind = old;
    }

}
