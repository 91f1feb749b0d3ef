package cn.lianhu.bot.network;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.NetworkKinds;
import cn.lianhu.ledger.Occasion;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.EditedRow;
import cn.lianhu.network.Network;
import cn.lianhu.network.NetworkFilesTaken;
import cn.lianhu.network.NetworkMerge;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The network as the record has it: which files were taken last and what was edited
 * since.
 */
public final class NetworkRecord {

    /** More than a county edits between two times that its files are taken. */
    private static final int MOST_EDITS = 50_000;

    private static final int NEWEST = 50;

    /**
     * What the record has.
     *
     * @param edits the last first
     * @param complete whether these are all there are
     */
    public record Kept(NetworkFilesTaken files, List<EditedRow> edits, boolean complete) {

        /**
         * Empty before any files were taken, and where this version does not read them.
         */
        public Optional<Network> network(NetworkFiles reader) {
            return Optional.ofNullable(files.packed())
                .flatMap(packed -> NetworkArchive.unpack(packed, reader))
                .map(read -> NetworkMerge.inForce(read.network(), edits));
        }
    }

    private final Ledger ledger;

    public NetworkRecord(Ledger ledger) {
        this.ledger = ledger;
    }

    public Mono<NetworkFilesTaken> files(Instant now) {
        return ledger.read(now, NetworkRecord::files);
    }

    public Mono<Kept> all(Instant now) {
        return ledger.read(now, work -> kept(work, MOST_EDITS));
    }

    /** The same with those edits only that came last. */
    public Mono<Kept> newest(Instant now) {
        return ledger.read(now, work -> kept(work, NEWEST));
    }

    /**
     * Takes files that were never taken before in the place of those that were taken
     * last, with what was edited since.
     * @param last the network of the files taken last
     * @param besides what is done in the same change, by what became of the edits
     * @return what became of the edits; empty when others were taken meanwhile, or these
     */
    public Mono<NetworkMerge> take(Network last, @Nullable String lastDigest, Network files, String packed,
            String digest, Instant now, BiConsumer<Work, NetworkMerge> besides) {
        AtomicReference<NetworkMerge> merged = new AtomicReference<>();
        return ledger.change(new Occasion("network files " + digest, now), work -> {
            merged.set(null);
            NetworkFilesTaken taken = files(work);
            if (taken.sawBefore(digest) || taken.digest() != null && !taken.digest().equals(lastDigest)) {
                return null;
            }
            NetworkMerge merge = NetworkMerge.of(last, files, edits(work, MOST_EDITS));
            merge.over().forEach(edit -> work.save(NetworkKinds.ROW, edit.at(edit.version(), null)));
            work.save(NetworkKinds.FILES,
                    taken.with(packed, digest, now, merge.clashes().stream().map(EditedRow::id).toList()));
            besides.accept(work, merge);
            merged.set(merge);
            return null;
        }).then(Mono.fromSupplier(merged::get));
    }

    private static Kept kept(Work work, int most) {
        List<EditedRow> edits = edits(work, most);
        return new Kept(files(work), edits, edits.size() < most);
    }

    private static NetworkFilesTaken files(Work work) {
        return work.document(NetworkKinds.FILES, NetworkFilesTaken.ID);
    }

    private static List<EditedRow> edits(Work work, int most) {
        DocumentKind<EditedRow> kind = NetworkKinds.ROW;
        List<String> ids = work.listed(new Query.Listed(NetworkKinds.EDITED, true, most));
        work.expect(ids.stream().map(id -> new Query.DocumentOf<>(kind, id)).toList());
        return ids.stream().map(id -> work.document(kind, id)).toList();
    }

}
